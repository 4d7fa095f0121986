package palabre.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import palabre.delegations.Delegation;
import palabre.delegations.DelegationAct;
import palabre.delegations.DelegationAct.DelegationConfirmed;
import palabre.delegations.DelegationAct.DelegationProposed;
import palabre.delegations.DelegationAct.DelegationReturned;
import palabre.delegations.DelegationAct.DelegationToReconfirm;
import palabre.delegations.DelegationAct.ExpertWithoutItem;
import palabre.delegations.DesignationAsked;
import palabre.journal.Function;
import palabre.meetings.MeetingId;
import palabre.meetings.Meetings;
import palabre.meetings.Titles;
import palabre.members.People;
import palabre.members.Person;
import palabre.ui.Banner;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.UiFactory;

/// What administrations are written about the people they send.
@Component
class DelegationLetters {

    private final Mails mails;
    private final People people;
    private final Meetings meetings;
    private final UiFactory words;
    private final ObjectProvider<Banner> demonstration;
    private final String address;
    private final Clock clock;

    DelegationLetters(Mails mails, People people, Meetings meetings, UiFactory words, ObjectProvider<Banner> demonstration,
            @Value("${palabre.address}") String address, Clock clock) {
        this.mails = mails;
        this.people = people;
        this.meetings = meetings;
        this.words = words;
        this.demonstration = demonstration;
        this.address = address.replaceAll("/+$", "");
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DelegationProposed proposed) {
        tell("notices.delegation.proposed", proposed, List.of(Function.AUT), String.join(", ", proposed.people()));
    }

    @ApplicationModuleListener
    void on(DelegationReturned returned) {
        tell("notices.delegation.returned", returned, List.of(Function.FP), returned.reason());
    }

    @ApplicationModuleListener
    void on(DelegationConfirmed confirmed) {
        tell(confirmed.daysBefore() == null ? "notices.delegation.confirmed" : "notices.delegation.late", confirmed, List.of(Function.FP), String.join(", ", confirmed.people()));
    }

    @ApplicationModuleListener
    void on(DelegationToReconfirm moved) {
        tell("notices.delegation.moved", moved, List.of(Function.AUT, Function.FP), "");
    }

    @ApplicationModuleListener
    void on(ExpertWithoutItem dropped) {
        tell("notices.delegation.item", dropped, List.of(Function.FP, Function.AUT), dropped.name() + ", " + dropped.item());
    }

    @ApplicationModuleListener
    void on(DesignationAsked asked) {
        var said = words.in(asked.language());
        var link = address + asked.path();
        write("notices.designation " + asked.path(), asked.mail(), asked.language(), said.text("notices.designation.subject", title(asked.meeting())),
                said.text("notices.designation.body", title(asked.meeting()), link, asked.until()), link);
    }

    /// Those who act for the administration, each in their language.
    private void tell(String key, DelegationAct act, List<Function> functions, String about) {
        act.sender().administration().ifPresent(administration -> functions.stream()
                .flatMap(function -> people.holding(function, administration.iso(), LocalDate.now(clock)).stream()).distinct()
                .forEach(person -> tell(key, act, person, about)));
    }

    private void tell(String key, DelegationAct act, Person person, String about) {
        var said = words.in(person.language());
        var meeting = title(act.meeting());
        write(key + " " + act + " " + person.id().value(), person.mail(), person.language(), said.text(key + ".subject", meeting),
                said.text(key + ".body", person.called(), meeting, about, address + Delegation.path(act.meeting(), act.sender())), null);
    }

    private Message title(MeetingId id) {
        return Titles.of(meetings.find(id).orElseThrow());
    }

    private void write(String cause, String recipient, Language language, String subject, String body, @Nullable String secret) {
        var said = words.in(language);
        mails.write(MailId.because(cause), recipient, language, demonstration.getIfAvailable() == null ? subject : said.text("notices.demo", subject),
                body + "\n\n" + said.text("notices.signature") + "\n", secret);
    }
}
