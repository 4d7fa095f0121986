package palabre.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// An office file is a parcel of many: opened with care, to see which it is and that nothing in it would act by itself.
final class Parcel {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_EXPANDED = 500_000_000;
    private static final long HARMLESS = 20_000_000;
    private static final int MOST_RATIO = 150;

    private static final Map<String, Kind> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Kind.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", Kind.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", Kind.PPTX);

    private static final Pattern ACTS = Pattern.compile("macroenabled|vbaproject|vbadata|macrosheet");
    private static final Pattern MACROS = Pattern.compile("(.*/)?(vbaproject\\.bin|vbadata\\.xml|[^/]*\\.(docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam))|(basic|scripts)/.+");
    private static final Pattern PROGRAM = Pattern.compile(".*\\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|class|lnk|sh)");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Path path;

    Parcel(Path path) {
        this.path = path;
    }

    /// None, if it is a parcel of something else.
    @Nullable Kind kind() throws IOException, Unacceptable {
        try (var zip = new ZipFile(path.toFile())) {
            weigh(zip);
            var told = types(zip);
            var macros = told.stream().anyMatch(type -> ACTS.matcher(type).find());
            for (var entry : Collections.list(zip.entries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (PROGRAM.matcher(name).matches() || program(zip, entry)) {
                    throw new Unacceptable("files.wrong.program");
                }
                macros |= MACROS.matcher(name).matches();
            }
            if (macros) {
                throw new Unacceptable("files.wrong.macros");
            }
            var office = MAIN_PARTS.keySet().stream().filter(told::contains).findFirst();
            return office.isPresent() ? MAIN_PARTS.get(office.get()) : openDocument(zip);
        } catch (ZipException | XMLStreamException broken) {
            throw new Unacceptable("files.wrong.damaged");
        }
    }

    /// Sizes written in a parcel may lie: each entry is unpacked, into nothing, until it is too much.
    private void weigh(ZipFile zip) throws IOException, Unacceptable {
        if (zip.size() > MOST_ENTRIES) {
            throw new Unacceptable("files.wrong.bomb");
        }
        var most = Math.min(MOST_EXPANDED, Math.max(HARMLESS, MOST_RATIO * Files.size(path)));
        var buffer = new byte[1 << 16];
        long expanded = 0;
        for (var entry : Collections.list(zip.entries())) {
            try (var content = zip.getInputStream(entry)) {
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    expanded += read;
                    if (expanded > most) {
                        throw new Unacceptable("files.wrong.bomb");
                    }
                }
            }
        }
    }

    /// The types a Word, Excel or PowerPoint file says its parts have.
    private static Set<String> types(ZipFile zip) throws IOException, XMLStreamException {
        var types = new HashSet<String>();
        var list = zip.getEntry("[Content_Types].xml");
        if (list == null) {
            return types;
        }
        try (var content = zip.getInputStream(list)) {
            var xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                var type = xml.next() == XMLStreamConstants.START_ELEMENT ? xml.getAttributeValue(null, "ContentType") : null;
                if (type != null) {
                    types.add(type.toLowerCase(Locale.ROOT));
                }
            }
        }
        return types;
    }

    private static boolean program(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
            return false;
        }
        try (var content = zip.getInputStream(entry)) {
            var head = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
            return head.startsWith("MZ") || head.equals("\u007fELF");
        }
    }

    private static @Nullable Kind openDocument(ZipFile zip) throws IOException {
        var said = zip.getEntry("mimetype");
        if (said == null) {
            return null;
        }
        try (var content = zip.getInputStream(said)) {
            return Kind.of(new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip()).orElse(null);
        }
    }
}
