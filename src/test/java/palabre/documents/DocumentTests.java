package palabre.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palabre.Proves;
import palabre.charter.Rule;
import palabre.files.Attached;
import palabre.files.Fingerprint;
import palabre.files.Kind;
import palabre.journal.Actor;
import palabre.meetings.MeetingId;
import palabre.ui.Language;
import palabre.ui.Text;

/// The life of one document, and the days before a meeting, without a house around them (SM-04).
class DocumentTests {

    static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");
    static final LocalDate OPENING = LocalDate.of(2027, 2, 3);
    static final Actor GHANA = new Actor(UUID.randomUUID(), "Ms. Asantewaa-Ofori", "FP:GH");
    static final Actor SECRETARIAT = new Actor(UUID.randomUUID(), "Mme Assoumou-Brou", "SG:CI");
    static final Actor PRESIDENCY = new Actor(UUID.randomUUID(), "M. Kouadjo", "PRES:CI");
    static final Actor OFFICE = new Actor(UUID.randomUUID(), "M. Danhoui", "BRRC:BRRC");

    @Test
    @Proves({Rule.R_PREP_09, Rule.R_CMT_24})
    void theLastDayEndsAtMidnightInTheGroupsZoneWhereverOneIs() {
        var term = new Term(OPENING, 30, ZoneId.of("Africa/Abidjan"));

        assertThat(term.due()).isEqualTo("2027-01-04");
        var lastMinute = Instant.parse("2027-01-04T23:59:59Z");
        assertThat(term.late(lastMinute)).isFalse();
        assertThat(Term.mark(term.before(lastMinute))).isEqualTo("J-30");
        var inKinshasa = ZonedDateTime.of(2027, 1, 5, 0, 30, 0, 0, ZoneId.of("Africa/Kinshasa")).toInstant();
        assertThat(term.day(inKinshasa)).as("half past midnight in Kinshasa is still the day before").isEqualTo("2027-01-04");
        assertThat(term.late(inKinshasa)).isFalse();
        var nextDay = Instant.parse("2027-01-05T00:00:00Z");
        assertThat(term.late(nextDay)).isTrue();
        assertThat(Term.mark(term.before(nextDay))).isEqualTo("J-29");
        assertThat(Term.mark(term.before(Instant.parse("2027-02-03T08:00:00Z")))).isEqualTo("J");
        assertThat(Term.mark(term.before(Instant.parse("2027-02-05T08:00:00Z")))).isEqualTo("J+2");
        assertThat(new Term(LocalDate.of(2027, 2, 1), 30, ZoneId.of("Africa/Abidjan")).due()).as("a Saturday stays the last day").isEqualTo("2027-01-02");
    }

    @Test
    void aDocumentGoesFromItsAnnouncementToTheArchive() {
        var announced = announced();
        assertThatThrownBy(() -> announced.takenUp(SECRETARIAT, NOW)).isInstanceOf(DocumentOutOfStep.class);
        var returned = announced.deposited(file(Language.EN, GHANA), GHANA, NOW, "").takenUp(SECRETARIAT, NOW).returned("l’annexe manque", SECRETARIAT, NOW);
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        var accepted = returned.deposited(file(Language.EN, GHANA), GHANA, NOW, "").accepted("GTR-DI/P6/2027/DOC.07", Level.C2, true, EnumSet.of(Language.EN, Language.FR), SECRETARIAT, NOW);
        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(accepted.missing()).containsExactly(Language.FR);
        var ready = accepted.toTranslate(EnumSet.of(Language.EN, Language.FR), SECRETARIAT, NOW).translated(passed(Language.FR), SECRETARIAT, NOW);
        assertThat(ready.stage()).isEqualTo(Stage.READY);
        assertThatThrownBy(() -> ready.translated(passed(Language.FR), SECRETARIAT, NOW)).isInstanceOf(LanguageThere.class);
        var sent = ready.sent(CommunicationId.next(), OFFICE, NOW, "J-30");
        assertThat(sent.told()).isEqualTo(NOW);
        assertThat(sent.waiting()).isEmpty();
        assertThatThrownBy(() -> sent.sent(CommunicationId.next(), OFFICE, NOW, "J-30")).isInstanceOf(NothingToCommunicate.class);
        assertThat(sent.presented(SECRETARIAT, NOW).archived(Actor.PALABRE, NOW).stage()).isEqualTo(Stage.ARCHIVED);
    }

    @Test
    void versionsStayVisibleAndTheSymbolStaysTheSame() {
        var sent = accepted().sent(CommunicationId.next(), OFFICE, NOW, "J-30");
        var revision = Version.brought(sent.next(Issue.Kind.REVISION), Language.EN, content("b"), NOW, GHANA, "", false);
        var revised = sent.reissued(revision, GHANA, NOW);
        assertThat(revised.inForce()).as("not before it was let pass").isEqualTo(Issue.ORIGINAL);
        assertThat(revised.pending()).hasSize(1);
        var passed = revised.passed(SECRETARIAT, NOW);
        assertThat(passed.inForce().suffix()).isEqualTo("/Rév.1");
        assertThat(passed.superseded(passed.versions().getFirst())).isTrue();
        assertThat(passed.waiting()).extracting(Version::issue).containsExactly(new Issue(Issue.Kind.REVISION, 1));
        assertThat(passed.symbol()).isEqualTo(sent.symbol());
        assertThat(passed.next(Issue.Kind.REVISION).suffix()).isEqualTo("/Rév.2");
        assertThat(passed.next(Issue.Kind.CORRIGENDUM).suffix()).isEqualTo("/Corr.1");
        assertThat(revised.versionsReturned("pas encore", SECRETARIAT, NOW).inForce()).isEqualTo(Issue.ORIGINAL);
    }

    @Test
    void aLevelIsRaisedByOneHandAndLoweredByTwoBodies() {
        var document = accepted();
        assertThatThrownBy(() -> document.raised(Level.C1, SECRETARIAT, NOW)).isInstanceOf(LoweredByTwo.class);
        var asked = document.loweringAsked(Level.C1, "utile à tous les membres", PRESIDENCY, NOW);
        assertThat(asked.level()).isEqualTo(Level.C2);
        assertThatThrownBy(() -> asked.lowered(PRESIDENCY, NOW)).as("alone").isInstanceOf(LoweredByTwo.class);
        assertThatThrownBy(() -> asked.lowered(new Actor(PRESIDENCY.person(), "M. Kouadjo", "BRRC:BRRC"), NOW)).as("one person with two accounts").isInstanceOf(LoweredByTwo.class);
        assertThatThrownBy(() -> asked.lowered(new Actor(UUID.randomUUID(), "X", "PRES:CI"), NOW)).as("two persons of one body").isInstanceOf(LoweredByTwo.class);
        assertThat(asked.lowered(OFFICE, NOW).level()).isEqualTo(Level.C1);
        assertThat(asked.lowered(OFFICE, NOW).raised(Level.C2, GHANA, NOW).level()).isEqualTo(Level.C2);
    }

    @Test
    void whatWasCommunicatedIsWithdrawnBeforeTheOpeningOnly() {
        var sent = accepted().sent(CommunicationId.next(), OFFICE, NOW, "J-30");
        assertThat(sent.withdrawn("chiffres erronés", OPENING.minusDays(1), OPENING, GHANA, NOW).versions()).as("its fingerprint is kept").hasSize(1);
        assertThatThrownBy(() -> sent.withdrawn("chiffres erronés", OPENING, OPENING, GHANA, NOW)).isInstanceOf(TooLateToWithdraw.class);
        assertThat(accepted().withdrawn("sans objet", OPENING, OPENING, GHANA, NOW).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    static Document announced() {
        return Document.announced(new MeetingId(UUID.randomUUID()), false, Document.Type.PRESENTATION, Text.french("Paiement"), "GH", null, Level.C2, GHANA, NOW);
    }

    static Document accepted() {
        return announced().deposited(file(Language.EN, GHANA), GHANA, NOW, "").accepted("GTR-DI/P6/2027/DOC.07", Level.C2, false, Set.of(), SECRETARIAT, NOW);
    }

    private static Version file(Language language, Actor by) {
        return Version.brought(Issue.ORIGINAL, language, content("a"), NOW, by, "", false);
    }

    private static Version passed(Language language) {
        return Version.brought(Issue.ORIGINAL, language, content("c"), NOW, SECRETARIAT, "", true);
    }

    private static Attached content(String digit) {
        return new Attached(new Fingerprint(digit.repeat(64)), "note.pdf", Kind.PDF, 1000);
    }
}
