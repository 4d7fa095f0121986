package palabre.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import palabre.agenda.AgendaPapers;
import palabre.agenda.Agendas;
import palabre.files.Attached;
import palabre.files.Files;
import palabre.files.Kind;
import palabre.meetings.Meeting;
import palabre.printing.Papers;
import palabre.ui.Language;
import palabre.ui.UiFactory;

/// What goes with a letter: the letter itself, or what was signed of it on paper; its other languages; the provisional agenda, printed
/// once for all who are sent it.
@Component
@Transactional
class Enclosures {

    private final Papermaking papermaking;
    private final Agendas agendas;
    private final AgendaPapers agendaPapers;
    private final Papers papers;
    private final Files files;
    private final UiFactory words;
    private final JdbcClient sql;

    Enclosures(Papermaking papermaking, Agendas agendas, AgendaPapers agendaPapers, Papers papers, Files files, UiFactory words, JdbcClient sql) {
        this.papermaking = papermaking;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.papers = papers;
        this.files = files;
        this.words = words;
        this.sql = sql;
    }

    List<Attached> of(Letter letter, Meeting meeting) {
        var enclosed = new ArrayList<Attached>();
        for (var language : letter.languages()) {
            var scan = letter.scan();
            enclosed.add(scan != null && language == letter.language() ? scan
                    : Objects.requireNonNull(papermaking.kept(letter, language).pdf()));
        }
        if (letter.occasion() != Occasion.CANCELLATION) {
            agenda(meeting, letter.language()).ifPresent(enclosed::add);
        }
        return enclosed;
    }

    private Optional<Attached> agenda(Meeting meeting, Language language) {
        return agendas.of(meeting).published().map(edition -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('palabre.invitations.agenda'))").query().singleRow();
            return sql.sql("""
                    select paper, paper_name, paper_kind, paper_size from invitations.agenda_paper
                     where meeting = :meeting and edition = :edition and language = :language
                    """)
                    .param("meeting", meeting.id().value()).param("edition", edition.number()).param("language", language.name())
                    .query((row, _) -> Objects.requireNonNull(Attached.in(row, "paper"))).optional().orElseGet(() -> {
                        var wording = words.in(language);
                        var name = wording.text("agenda.file");
                        var printed = files.keep(name + ".pdf", Kind.PDF, papers.pdf(name, agendaPapers.of(meeting, edition, wording)).content());
                        sql.sql("""
                                insert into invitations.agenda_paper (meeting, edition, language, paper, paper_name, paper_kind, paper_size)
                                values (:meeting, :edition, :language, :paper, :paper_name, :paper_kind, :paper_size)
                                """)
                                .params(Attached.parameters("paper", printed)).param("meeting", meeting.id().value())
                                .param("edition", edition.number()).param("language", language.name()).update();
                        return printed;
                    });
        });
    }
}
