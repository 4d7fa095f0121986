package palabre.meetings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import palabre.charter.Derogation;
import palabre.charter.Finding;
import palabre.charter.Finding.Verdict;
import palabre.journal.Actor;
import palabre.journal.Journal;
import palabre.journal.Quality;
import palabre.meetings.Meeting;
import palabre.meetings.Titles;
import palabre.printing.Block;
import palabre.printing.Column;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Ui;

/// The conformity sheet as an official paper (D-38): each rule that applies to a meeting, what it asks, what was found
/// and on what evidence; each derogation with its reason, its visa and its decision; who did what on the meeting, and when.
record ConformityPaper(Ui ui, Meeting meeting, List<Finding> sheet, List<Derogation> derogations, List<Journal.Entry> acts, LocalDate today) {

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, ui.text("meetings.conformity.result")));
        blocks.add(new Block.Facts(Arrays.stream(Verdict.values()).filter(verdict -> count(verdict) > 0)
                .map(verdict -> new Block.Fact(ui.label("meetings.conformity.count", verdict), Words.of(String.valueOf(count(verdict))))).toList()));
        blocks.add(new Block.Heading(1, ui.text("meetings.conformity.each")));
        blocks.add(new Block.Table("", List.of(Column.name(ui.text("meetings.conformity.rule"), 9),
                Column.text(ui.text("meetings.conformity.evidence"), 10), Column.text(ui.text("meetings.retro.state"), 4)),
                sheet.stream().map(this::row).toList()));
        if (!acts.isEmpty()) {
            blocks.add(new Block.Heading(1, ui.text("meetings.conformity.acts")));
            blocks.add(new Block.Table("", List.of(Column.name(ui.text("meetings.conformity.when"), 5),
                    Column.text(ui.text("meetings.conformity.who"), 10), Column.text(ui.text("meetings.conformity.what"), 8)),
                    acts.reversed().stream().map(this::row).toList()));
        }
        return new Paper(ui.language(), ui.text("meetings.conformity"), ui.text(Titles.official(meeting)), "", ui.date(today), blocks);
    }

    private long count(Verdict verdict) {
        return sheet.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private List<Words> row(Finding finding) {
        var rule = finding.rule();
        var evidence = Words.of(ui.text(finding.evidence()));
        for (var derogation : derogations) {
            if (derogation.rule() == rule) {
                evidence = told(evidence, derogation);
            }
        }
        return List.of(
                Words.of(rule.id()).line().plain(ui.text("charter.rule." + rule.id() + ".title"))
                        .line().small(ui.text("charter.rule." + rule.id() + ".statement")),
                evidence, Words.of(state(finding)));
    }

    private Words told(Words before, Derogation derogation) {
        var told = before.line().bold(ui.text("meetings.conformity.derogation")).plain(" " + ui.text("ui.quoted", derogation.reason()));
        for (var step : derogation.steps()) {
            told = told.line().small(ui.text("meetings.conformity.step", ui.label("charter.derogation", step.to()), step.at(), by(step.by()))
                    + (step.words().isEmpty() ? "" : " " + ui.text("ui.quoted", step.words())));
        }
        return derogation.reference().isEmpty() ? told
                : told.line().small(ui.text("charter.derogation.reference", derogation.reference()));
    }

    private List<Words> row(Journal.Entry entry) {
        return List.of(Words.of(ui.moment(entry.at())), Words.of(by(new Actor(entry.person(), entry.name(), entry.capacity()))),
                Words.of(ui.text("journal.act." + entry.act())));
    }

    private String by(Actor actor) {
        return (actor.name().isBlank() ? ui.text("journal.someone") : actor.name()) + " " + Quality.as(actor.capacity(), ui);
    }

    private String state(Finding finding) {
        return finding.verdict() == Verdict.BROKEN ? ui.label("meetings.verdict", finding.severity()) : ui.label("meetings.verdict", finding.verdict());
    }
}
