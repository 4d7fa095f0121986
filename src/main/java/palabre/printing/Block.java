package palabre.printing;

import java.util.List;

/// One thing on a paper. Whoever prints papers answers for each kind.
public sealed interface Block {

    /// A heading below the title: level 1, 2 or 3.
    record Heading(int level, String words) implements Block {

        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("no heading of level " + level);
            }
        }
    }

    record Paragraph(Words words) implements Block {}

    record Bullets(List<Words> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A list counted from 1.
    record Numbers(List<Words> items) implements Block {

        public Numbers {
            items = List.copyOf(items);
        }
    }

    /// What is said of one thing: a label, its value.
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, Words value) {}

    /// Rows under a header that is repeated on each page.
    record Table(String caption, List<Column> columns, List<List<Words>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row that is not as long as its header: " + row);
                }
            }
        }
    }

    /// A status or a finding set apart: a word, then what it is about.
    record Notice(String word, Words words) implements Block {}

    /// To whom a letter goes, line by line.
    record Addressee(List<String> lines) implements Block {

        public Addressee {
            lines = List.copyOf(lines);
        }
    }

    /// Room to sign and stamp: the office, and below the room the name.
    record Signature(String office, String name) implements Block {}

    record PageBreak() implements Block {}
}
