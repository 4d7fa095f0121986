package palabre.printing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import palabre.ui.Wording;

/// A paper as the page its PDF is printed from, under the words and the logo of the letterhead.
final class Markup {

    private final StringWriter page = new StringWriter();
    private final XMLStreamWriter xml;
    private final Wording wording;

    private Markup(Wording wording) throws XMLStreamException {
        this.wording = wording;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
    }

    static String of(Paper paper, XWPFDocument letterhead, Wording wording) {
        try {
            var markup = new Markup(wording);
            markup.write(paper, new Masthead(letterhead, markup));
            return markup.page.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Paper paper, Masthead masthead) throws XMLStreamException {
        begin("html");
        xml.writeAttribute("lang", paper.language().code());
        begin("head");
        element("title", paper.title());
        meta("author", wording.text("printing.group"));
        meta("subject", paper.symbol());
        element("style", stylesheet() + masthead.stylesheet());
        outline(paper);
        end();
        begin("body");
        masthead.write();
        top(paper);
        int heading = 0;
        for (var block : paper.blocks().subList(paper.letter() ? 1 : 0, paper.blocks().size())) {
            heading += block instanceof Block.Heading ? 1 : 0;
            write(block, heading);
        }
        end();
        end();
        xml.close();
    }

    private void meta(String name, String content) throws XMLStreamException {
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", name);
        xml.writeAttribute("content", printable(content));
    }

    private static String stylesheet() {
        try (var file = Objects.requireNonNull(Markup.class.getResourceAsStream("/printing/paper.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// What a reader's panel shows of the paper: its headings, each below the one it belongs to.
    private void outline(Paper paper) throws XMLStreamException {
        begin("bookmarks");
        bookmark(paper.title(), "title");
        int heading = 0;
        int open = 0;
        for (var block : paper.blocks()) {
            if (block instanceof Block.Heading(var level, var words)) {
                for (; open >= level; open--) {
                    end();
                }
                bookmark(words, "h" + ++heading);
                open++;
            }
        }
        for (; open >= 0; open--) {
            end();
        }
        end();
    }

    private void bookmark(String words, String id) throws XMLStreamException {
        begin("bookmark");
        xml.writeAttribute("name", printable(words));
        xml.writeAttribute("href", "#" + id);
    }

    private void top(Paper paper) throws XMLStreamException {
        if (!paper.symbol().isEmpty() || !paper.drawnUp().isEmpty()) {
            begin("div", "reference");
            part("p", "symbol", Words.of(paper.symbol()));
            part("p", "drawn", Words.of(paper.drawnUp()));
            end();
            begin("div", "after");
            end();
        }
        if (paper.letter()) {
            write(paper.blocks().getFirst(), 0);
        }
        begin("h1", paper.letter() ? "subject" : "title");
        xml.writeAttribute("id", "title");
        say(paper.letter() ? wording.text("printing.subject", paper.title()) : paper.title());
        end();
        if (!paper.subtitle().isEmpty()) {
            part("p", "subtitle", Words.of(paper.subtitle()));
        }
    }

    private void write(Block block, int heading) throws XMLStreamException {
        switch (block) {
            case Block.Heading(var level, var words) -> {
                begin("h" + (level + 1));
                xml.writeAttribute("id", "h" + heading);
                say(words);
                end();
            }
            case Block.Paragraph(var words) -> part("p", "", words);
            case Block.Bullets(var items) -> list("ul", items);
            case Block.Numbers(var items) -> list("ol", items);
            case Block.Facts facts -> write(facts);
            case Block.Table table -> write(table);
            case Block.Notice(var word, var words) -> {
                begin("div", "notice accent");
                part("p", "", Words.NONE.bold(word).line().and(words));
                end();
            }
            case Block.Addressee(var lines) -> part("p", "addressee", Words.of(String.join("\n", lines)));
            case Block.Signature(var office, var name) -> {
                begin("div", "signature");
                part("p", "", Words.of(office));
                part("p", "room", Words.of(name));
                end();
            }
            case Block.PageBreak() -> {
                begin("div", "next");
                end();
            }
        }
    }

    private void list(String kind, Iterable<Words> items) throws XMLStreamException {
        begin(kind);
        for (var item : items) {
            part("li", "", item);
        }
        end();
    }

    private void write(Block.Facts facts) throws XMLStreamException {
        begin("table", "facts");
        begin("tbody");
        for (var fact : facts.facts()) {
            begin("tr");
            begin("th");
            xml.writeAttribute("scope", "row");
            say(fact.label());
            end();
            part("td", "", fact.value());
            end();
        }
        end();
        end();
    }

    private void write(Block.Table table) throws XMLStreamException {
        if (!table.caption().isEmpty()) {
            part("p", "caption", Words.of(table.caption()));
        }
        var shares = table.columns().stream().mapToInt(Column::share).sum();
        begin("table", "grid accent");
        begin("thead");
        begin("tr");
        for (var column : table.columns()) {
            begin("th", (column.kind() == Column.Kind.NUMBER ? "number " : "") + "accent");
            xml.writeAttribute("scope", "col");
            xml.writeAttribute("style", "width: %d%%".formatted(column.share() * 100 / shares));
            say(column.header());
            end();
        }
        end();
        end();
        begin("tbody");
        for (var row : table.rows()) {
            begin("tr");
            for (int column = 0; column < row.size(); column++) {
                cell(table.columns().get(column).kind(), row.get(column));
            }
            end();
        }
        end();
        end();
    }

    private void cell(Column.Kind kind, Words words) throws XMLStreamException {
        switch (kind) {
            case NAME -> {
                begin("th");
                xml.writeAttribute("scope", "row");
                say(words);
                end();
            }
            case TEXT -> part("td", "", words);
            case NUMBER -> part("td", "number", words);
        }
    }

    void begin(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    void begin(String element, String kind) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("class", kind);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(words);
        end();
    }

    private void part(String element, String kind, Words words) throws XMLStreamException {
        begin(element);
        if (!kind.isEmpty()) {
            xml.writeAttribute("class", kind);
        }
        say(words);
        end();
    }

    private void say(Words words) throws XMLStreamException {
        for (var run : words.runs()) {
            var element = switch (run.style()) {
                case PLAIN -> "";
                case BOLD -> "b";
                case ITALIC -> "i";
                case SMALL -> "small";
            };
            if (element.isEmpty()) {
                say(run.text());
            } else {
                begin(element);
                say(run.text());
                end();
            }
        }
    }

    void say(String words) throws XMLStreamException {
        var lines = printable(words).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.writeEmptyElement("br");
            }
            xml.writeCharacters(lines[line]);
        }
    }

    /// Letters and their accents as one character, which the fonts draw best; they lack the hyphen that does not break.
    private static String printable(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u2011', '-').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
