package palabre.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import palabre.journal.Acting;
import palabre.journal.Actor;

/// The round of opinions on a draft: who is asked, since when, and until the end of which day.
public record Consultation(List<Consultee> asked, Instant opened, LocalDate until, Actor by) {

    public Consultation {
        asked = List.copyOf(asked);
    }

    boolean over(LocalDate today) {
        return today.isAfter(until);
    }

    /// Who has not spoken yet.
    public List<Consultee> awaited(List<Opinion> opinions) {
        return asked.stream().filter(one -> opinions.stream().noneMatch(opinion -> opinion.body() == one.function())).toList();
    }

    boolean awaits(Acting who, List<Opinion> opinions) {
        return awaited(opinions).stream().anyMatch(one -> one.is(who));
    }
}
