package palabre.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.members.AdministrationId;
import palabre.members.Heading;
import palabre.members.Dossiers;
import palabre.members.Person;
import palabre.members.Told;
import palabre.ui.KnownDate;
import palabre.ui.Message;

/// The mandates a country was given and the commissions it sat in; the mandates of a person.
@Component
class BodyDossiers implements Dossiers {

    private final Mandates mandates;
    private final Compositions compositions;

    BodyDossiers(Mandates mandates, Compositions compositions) {
        this.mandates = mandates;
        this.compositions = compositions;
    }

    @Override
    public List<Told> of(AdministrationId administration, Acting reader, LocalDate today) {
        var told = new ArrayList<Told>();
        for (var one : mandates.all()) {
            if (administration.equals(one.administration())) {
                told.add(mandate(one, BodiesRights.maySeeHolders(reader) ? one.person() : null));
            }
        }
        var adopted = compositions.adopted();
        for (int i = 0; i < adopted.size(); i++) {
            var one = adopted.get(i);
            var until = i + 1 < adopted.size() ? KnownDate.of(adopted.get(i + 1).from()) : null;
            for (var commission : one.of(administration)) {
                told.add(new Told(Heading.COMMISSIONS, Message.of("bodies.dossier.commission", commission.code().replaceFirst("\\D+", "")),
                        Message.of("bodies.dossier.adopted", one.plenary()), KnownDate.of(one.from()), until, "R-COM-19",
                        "/group/" + commission.code()));
            }
        }
        return told;
    }

    @Override
    public List<Told> of(Person person, Acting reader, LocalDate today) {
        return mandates.all().stream()
                .filter(one -> person.name().equalsIgnoreCase(one.person()) || person.called().equalsIgnoreCase(one.person()))
                .map(one -> mandate(one, null)).toList();
    }

    private static Told mandate(Mandate one, @Nullable String person) {
        return new Told(Heading.MANDATES, Message.of("bodies.mandate." + one.kind()),
                person == null ? Message.of("bodies.dossier.act", one.act()) : Message.of("bodies.dossier.by", person, one.act()),
                one.from(), one.until(), null, "/group/mandates");
    }
}
