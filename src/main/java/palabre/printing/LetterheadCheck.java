package palabre.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import palabre.ui.Language;
import palabre.ui.Message;
import palabre.ui.Wording;

/// Whether papers can be printed on a Word file: what is missing or does not belong, and where.
final class LetterheadCheck {

    private static final Logger log = LoggerFactory.getLogger(LetterheadCheck.class);

    private final Press press;

    LetterheadCheck(Press press) {
        this.press = press;
    }

    List<Message> faults(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var faults = new ArrayList<Message>();
            fetched(document, faults);
            styles(document, faults);
            page(document, faults);
            placeholders(document, faults);
            pictures(document, faults);
            return faults.isEmpty() ? unprintable(file) : faults;
        } catch (IOException | InvalidFormatException | RuntimeException broken) {
            log.info("a letterhead that cannot be read: {}", broken.toString());
            return List.of(Message.of("printing.fault.unreadable"));
        }
    }

    /// What Word would fetch from elsewhere each time a paper is opened, or run; a link one clicks may stay.
    private static void fetched(XWPFDocument document, List<Message> faults) throws InvalidFormatException {
        for (var part : document.getPackage().getParts()) {
            if (part.getContentType().contains("oleObject") || part.getContentType().contains("activeX")) {
                faults.add(Message.of("printing.fault.object", place(part)));
            }
            if (part.isRelationshipPart()) {
                continue;
            }
            for (var relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL && !clicked(relationship)) {
                    faults.add(Message.of("printing.fault.external", place(part), relationship.getTargetURI().toString()));
                }
            }
        }
    }

    private static boolean clicked(PackageRelationship relationship) {
        return relationship.getRelationshipType().endsWith("/hyperlink")
                && relationship.getTargetURI().toString().matches("(?i)(https?|mailto):.*");
    }

    private static void styles(XWPFDocument document, List<Message> faults) {
        var missing = PaperStyle.missingIn(document);
        if (!missing.isEmpty()) {
            faults.add(Message.of("printing.fault.styles", missing.size(),
                    missing.stream().map(PaperStyle::inWord).collect(Collectors.joining(", "))));
        } else if (!WordPaper.counts(document)) {
            faults.add(Message.of("printing.fault.numbering", PaperStyle.NUMBER.inWord()));
        }
    }

    private static void page(XWPFDocument document, List<Message> faults) {
        var section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            faults.add(Message.of("printing.fault.page"));
        }
    }

    private static void placeholders(XWPFDocument document, List<Message> faults) {
        var unknown = Placeholders.unknownIn(document);
        if (!unknown.isEmpty()) {
            faults.add(Message.of("printing.fault.placeholders", unknown.size(), String.join(", ", unknown),
                    Placeholders.KNOWN.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private static void pictures(XWPFDocument document, List<Message> faults) {
        for (var strip : document.getHeaderList()) {
            strip.getAllPictures().stream().filter(picture -> !drawable(picture))
                    .forEach(picture -> faults.add(Message.of("printing.fault.picture", Message.of("printing.place.header"), picture.getFileName())));
        }
        for (var strip : document.getFooterList()) {
            strip.getAllPictures().stream().filter(picture -> !drawable(picture))
                    .forEach(picture -> faults.add(Message.of("printing.fault.picture", Message.of("printing.place.footer"), picture.getFileName())));
        }
    }

    /// What both Word and a PDF can show, in colours a PDF/A may have.
    private static boolean drawable(XWPFPictureData picture) {
        try {
            return picture.getPictureTypeEnum().getContentType().matches("image/(png|jpeg|gif)")
                    && ImageIO.read(new ByteArrayInputStream(picture.getData())) != null;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /// The last proof is to print.
    private List<Message> unprintable(byte[] file) {
        try {
            var sample = SampleLetter.in(new Wording(Language.FR, press.messages()));
            press.word(sample, file);
            press.pdf(sample, file);
            return List.of();
        } catch (RuntimeException stuck) {
            log.warn("a letterhead on which nothing can be printed", stuck);
            return List.of(Message.of("printing.fault.unprintable"));
        }
    }

    private static Message place(PackagePart part) {
        var name = part.getPartName().getName();
        return Message.of("printing.place." + (name.startsWith("/word/header") ? "header" : name.startsWith("/word/footer") ? "footer"
                : name.startsWith("/word/document") ? "body" : "settings"));
    }
}
