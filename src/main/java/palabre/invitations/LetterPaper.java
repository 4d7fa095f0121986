package palabre.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import palabre.members.Administration;
import palabre.printing.Block;
import palabre.printing.Paper;
import palabre.ui.Wording;

/// A letter as an official paper, in one of its languages. `lead` is the country whose house it leaves (R-PREP-03).
record LetterPaper(Wording wording, Administration lead) {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    Paper of(Letter letter, Words said, List<String> addressee) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Addressee(addressee));
        Words.paragraphs(said.body()).forEach(paragraph -> blocks.add(new Block.Paragraph(emphasised(paragraph))));
        var signature = letter.signed();
        blocks.add(new Block.Signature(wording.text("invitations.office", lead.name()), signature == null ? "" : signature.by().name()));
        return new Paper(wording.language(), said.subject(), "", letter.reference().toString(),
                wording.text("invitations.drawnUp", seat(), letter.dated()), blocks);
    }

    String file(Letter letter) {
        return wording.text("invitations.file", letter.to().code(), letter.reference().file())
                + (letter.language() == wording.language() ? "" : "-" + wording.language().code());
    }


    /// The house works where the lead country's clocks are set: `Africa/Abidjan`.
    private String seat() {
        var zone = lead.zone().getId();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static palabre.printing.Words emphasised(String paragraph) {
        var words = palabre.printing.Words.NONE;
        int at = 0;
        for (var bold : BOLD.matcher(paragraph).results().toList()) {
            words = words.plain(paragraph.substring(at, bold.start())).bold(bold.group(1));
            at = bold.end();
        }
        return words.plain(paragraph.substring(at));
    }
}
