package palabre.printing;

import java.util.List;
import palabre.ui.Language;

/// An official paper, told once and printed as Word and as PDF: what it is called, its symbol, where and when it was
/// drawn up, and its blocks. Whatever is empty is left out. A paper that opens with an addressee is a letter.
public record Paper(Language language, String title, String subtitle, String symbol, String drawnUp, List<Block> blocks) {

    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper without a title");
        }
        blocks = List.copyOf(blocks);
    }

    /// A letter has its addressee above its subject.
    boolean letter() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Addressee;
    }
}
