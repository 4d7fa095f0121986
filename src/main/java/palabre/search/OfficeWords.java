package palabre.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.BoundedInputStream;
import palabre.files.Kind;

/// The words of Word, Excel, PowerPoint and OpenDocument files: parcels of XML, of which only the parts that speak are read, one after the other.
final class OfficeWords {

    private static final int MOST_ENTRIES = 20_000;
    private static final long HEAVIEST_PART = 64_000_000;
    private static final String ENCRYPTED = "encryption-data";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// How words are marked: `speaking` elements hold them, a line ends with `lines`, a gap stands for `gaps`, and of `silent` ones nothing is read.
    private record Tongue(String parts, Set<String> speaking, Set<String> lines, Set<String> gaps, Set<String> silent) {

        static Tongue of(Kind kind) {
            return switch (kind) {
                case DOCX -> office("word/(document\\d*|footnotes|endnotes)\\.xml", Set.of("p"));
                case PPTX -> office("ppt/(slides|notesSlides)/[a-zA-Z]+\\d+\\.xml", Set.of("p"));
                case XLSX -> office("xl/(sharedStrings|worksheets/[^/]+)\\.xml", Set.of("si", "row"));
                case ODT, ODS, ODP -> new Tongue("content\\.xml", Set.of("p", "h"), Set.of("p", "h", "table-row"), Set.of("s", "tab", "line-break"),
                        Set.of("tracked-changes"));
                case PDF, JPEG, PNG, TIFF -> throw new IllegalArgumentException(kind + " is no parcel");
            };
        }

        private static Tongue office(String parts, Set<String> lines) {
            return new Tongue(parts, Set.of("t"), lines, Set.of("tab", "br", "cr", "c"), Set.of("Fallback", "rPh"));
        }
    }

    /// In the order people number them: slide 2 before slide 10.
    private static final Comparator<ZipEntry> NUMBERED = Comparator.<ZipEntry>comparingInt(entry -> entry.getName().length()).thenComparing(ZipEntry::getName);

    private final Tongue tongue;
    private final Words words;

    private OfficeWords(Tongue tongue, Words words) {
        this.tongue = tongue;
        this.words = words;
    }

    static void read(Kind kind, Path file, StringBuilder title, Words words) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("a parcel of " + zip.size());
            }
            mustBeUnlocked(zip);
            title.append(title(zip));
            var tongue = Tongue.of(kind);
            for (var part : parts(zip, tongue.parts())) {
                try (var content = open(zip, part)) {
                    new OfficeWords(tongue, words).read(XML.createXMLStreamReader(content));
                }
                words.line();
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        int speaking = 0;
        int silent = 0;
        while (xml.hasNext()) {
            words.mustGoOn();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    speaking += tongue.speaking().contains(xml.getLocalName()) ? 1 : 0;
                    silent += tongue.silent().contains(xml.getLocalName()) ? 1 : 0;
                    if (tongue.gaps().contains(xml.getLocalName())) {
                        words.gap();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (speaking > 0 && silent == 0) {
                        words.add(xml.getText().replace('\n', ' '));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    speaking -= tongue.speaking().contains(xml.getLocalName()) ? 1 : 0;
                    silent -= tongue.silent().contains(xml.getLocalName()) ? 1 : 0;
                    if (tongue.lines().contains(xml.getLocalName())) {
                        words.line();
                    }
                }
                default -> {}
            }
        }
    }

    private static List<? extends ZipEntry> parts(ZipFile zip, String named) {
        var which = Pattern.compile(named);
        return Collections.list(zip.entries()).stream().filter(entry -> which.matcher(entry.getName()).matches()).sorted(NUMBERED).toList();
    }

    /// What its author called it, if they did.
    private static String title(ZipFile zip) throws IOException, XMLStreamException {
        for (var about : List.of("docProps/core.xml", "meta.xml")) {
            var part = zip.getEntry(about);
            if (part != null) {
                try (var content = open(zip, part)) {
                    var xml = XML.createXMLStreamReader(content);
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("title")) {
                            return xml.getElementText();
                        }
                    }
                }
            }
        }
        return "";
    }

    /// An OpenDocument file says in its list which of its parts only a password opens.
    private static void mustBeUnlocked(ZipFile zip) throws IOException, XMLStreamException {
        var list = zip.getEntry("META-INF/manifest.xml");
        if (list == null) {
            return;
        }
        try (var content = open(zip, list)) {
            var xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(ENCRYPTED)) {
                    throw new Lector.Locked();
                }
            }
        }
    }

    private static InputStream open(ZipFile zip, ZipEntry part) throws IOException {
        return BoundedInputStream.builder().setInputStream(zip.getInputStream(part)).setMaxCount(HEAVIEST_PART).get();
    }
}
