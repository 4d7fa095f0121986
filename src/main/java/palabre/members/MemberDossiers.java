package palabre.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import palabre.journal.Acting;
import palabre.ui.Message;

/// What members know of an administration: the decisions it has to take and the accounts it waits for.
@Component
class MemberDossiers implements Dossiers {

    private final Nominations nominations;
    private final OfficialLetters letters;

    MemberDossiers(Nominations nominations, OfficialLetters letters) {
        this.nominations = nominations;
        this.letters = letters;
    }

    @Override
    public List<Told> of(AdministrationId administration, Acting reader, LocalDate today) {
        if (!MemberRights.maySeeAccounts(reader, administration)) {
            return List.of();
        }
        var told = new ArrayList<Told>();
        var href = "/members/" + administration.path() + "/accounts";
        for (var one : nominations.of(administration)) {
            if (one.stage() == Nomination.Stage.PROPOSED) {
                told.add(Told.due(Heading.OWES, Message.of("members.awaited.approve"), Message.of("members.awaited.one", one.who().name()), null, null, href));
            } else if (one.stage() == Nomination.Stage.APPROVED) {
                told.add(Told.due(Heading.OWED, Message.of("members.awaited.open"), Message.of("members.awaited.one", one.who().name()), null, null, href));
            }
        }
        for (var one : letters.of(administration)) {
            if (one.stage() == OfficialLetter.Stage.ENTERED) {
                told.add(Told.due(Heading.OWES, Message.of("members.awaited.letter"),
                        Message.of("members.awaited.letter.of", one.reference(), one.dated()), null, null, href));
            } else if (one.stage() == OfficialLetter.Stage.CONTESTED) {
                told.add(Told.due(Heading.OWED, Message.of("members.awaited.contested"),
                        Message.of("members.awaited.letter.of", one.reference(), one.dated()), null, null, href));
            }
        }
        return told;
    }
}
