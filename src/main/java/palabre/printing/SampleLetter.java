package palabre.printing;

import java.util.List;
import palabre.ui.Wording;

/// A letter made to judge a letterhead by: long enough for a second page, and about nothing.
final class SampleLetter {

    private SampleLetter() {}

    static Paper in(Wording wording) {
        var sentence = Words.of(wording.text("printing.sample.sentence"));
        return new Paper(wording.language(), wording.text("printing.sample.title"), "", "GTR-DI/0000/000", wording.text("printing.sample.drawnUp"), List.of(
                new Block.Addressee(wording.text("printing.sample.addressee").lines().toList()),
                new Block.Paragraph(Words.of(wording.text("printing.sample.greeting"))),
                new Block.Paragraph(sentence),
                new Block.Bullets(List.of(sentence, sentence)),
                new Block.Numbers(List.of(sentence, sentence)),
                new Block.Paragraph(Words.of(wording.text("printing.sample.closing"))),
                new Block.Signature(wording.text("printing.sample.office"), wording.text("printing.sample.name")),
                new Block.PageBreak(),
                new Block.Heading(1, wording.text("printing.sample.annex")),
                new Block.Heading(2, wording.text("printing.sample.heading")),
                new Block.Paragraph(sentence),
                new Block.Facts(List.of(new Block.Fact(wording.text("printing.sample.label"), sentence))),
                new Block.Notice(wording.text("printing.sample.notice"), sentence),
                new Block.Heading(3, wording.text("printing.sample.heading")),
                new Block.Table(wording.text("printing.sample.table"),
                        List.of(Column.name(wording.text("printing.sample.label"), 2), Column.text(wording.text("printing.sample.words"), 5),
                                Column.number(wording.text("printing.sample.number"), 1)),
                        List.of(List.of(Words.of("A"), sentence, Words.of("1")), List.of(Words.of("B"), sentence, Words.of("20"))))));
    }
}
