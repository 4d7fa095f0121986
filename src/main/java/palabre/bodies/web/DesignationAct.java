package palabre.bodies.web;

import java.util.List;
import palabre.bodies.Mandate;
import palabre.bodies.Plenary;
import palabre.printing.Block;
import palabre.printing.Paper;
import palabre.printing.Words;
import palabre.ui.Ui;

/// The act by which a plenary designated its assessors or its rapporteurs (D-23): to be signed by who presides and co-presides, then
/// scanned and attached to their mandates.
record DesignationAct(Ui ui, Plenary plenary, Mandate.Kind kind, List<String> designated, String minutes) {

    String file() {
        return ui.text("bodies.actpaper.file." + kind, plenary.number());
    }

    Paper paper() {
        return new Paper(ui.language(), ui.text("bodies.actpaper." + kind), ui.text("bodies.adoption.nth", plenary.number()) + ", "
                + ui.dates(plenary.first(), plenary.last()), "", "",
                List.of(new Block.Paragraph(Words.of(ui.text("bodies.actpaper.said." + kind, plenary.number()))),
                        new Block.Bullets(designated.stream().map(Words::of).toList()),
                        new Block.Paragraph(Words.of(ui.text("bodies.actpaper.until." + kind))),
                        new Block.Facts(List.of(new Block.Fact(ui.text("bodies.designate.minutes"), Words.of(minutes)))),
                        new Block.Signature(ui.text("bodies.actpaper.chair"), ""), new Block.Signature(ui.text("bodies.actpaper.cochair"), "")));
    }
}
