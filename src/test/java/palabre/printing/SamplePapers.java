package palabre.printing;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import palabre.ui.Language;

/// Papers with every kind of block, in the letters each language needs.
final class SamplePapers {

    private SamplePapers() {}

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/printing");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static Press press() {
        return new Press(messages());
    }

    static String sentence(Language language) {
        return switch (language) {
            case FR -> "Où l’on siège à Bujumbura\u202F: «\u202Fœuvrer, dès août, à l’échelle régionale\u202F»\u202F; Ç, ÿ, n°\u00A05, 1er\u00A0–\u00A03 février… Ɛyaa, ŋgɔni, ɲama, Ɓulu, ṣẹ\u0301, wàá.";
            case EN -> "The Directors General “took note” of the Group’s work – 23\u202F% of it, £5 and €7 apart; coöperation, Ọṣun, Ɗan, Ƙofa.";
            case PT -> "A Comissão deliberou: são Tomé e Príncipe, à luz do n.º\u00A07, não pôde avançar; coração, lingüística, Ñ, três.";
            case ES -> "¿Cuándo será? ¡En enero! El señor Director agradeció a Guinea Ecuatorial; la 6.ª Reunión, pingüino, Malabo.";
        };
    }

    static Paper everything(Language language) {
        var sentence = sentence(language);
        var many = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> List.of(Words.of("R-%02d".formatted(row)), Words.of(sentence).line().small("§ " + row), Words.of(row + "\u202F000")))
                .toList();
        return new Paper(language, "Titre " + language.ownName() + ", d’usage", sentence, "GTR-DI/2027/DOC.04", "Abidjan, 22/11/2026", List.of(
                new Block.Heading(1, "Un – " + sentence),
                new Block.Paragraph(Words.of("Plain, ").bold("bold, ").italic("italic, ").small("small.").line().plain(sentence)),
                new Block.Heading(2, "Deux"),
                new Block.Bullets(List.of(Words.of("Premier\u202F;"), Words.of(sentence))),
                new Block.Heading(3, "Trois"),
                new Block.Numbers(List.of(Words.of("Un"), Words.NONE.bold("Deux"), Words.of("Trois"))),
                new Block.Paragraph(Words.of("Entre deux listes.")),
                new Block.Numbers(List.of(Words.of("De nouveau un"), Words.of("De nouveau deux"))),
                new Block.Facts(List.of(new Block.Fact("Lieu", Words.of("Abidjan, Côte d’Ivoire")), new Block.Fact("Constat", Words.of(sentence)))),
                new Block.Notice("À constater plus tard", Words.of(sentence)),
                new Block.Table("Recommandations", List.of(Column.name("N°", 1), Column.text("Texte", 6), Column.number("Coût", 2)), many),
                new Block.PageBreak(),
                new Block.Heading(1, "Encore"),
                new Block.Addressee(List.of("Madame la Directrice générale", "Lomé")),
                new Block.Signature("Le président du GTR-DI", "Kouamé N’Guessan")));
    }

    static Paper letter(Language language) {
        return new Paper(language, "Invitation à la 6e Réunion du GTR-DI", "", "GTR-DI/PRES/2026/017", "Abidjan, le 22 novembre 2026", List.of(
                new Block.Addressee(List.of("Monsieur le Directeur général", "Direction générale des douanes", "Cotonou, Bénin")),
                new Block.Paragraph(Words.of("Monsieur le Directeur général,")),
                new Block.Paragraph(Words.of("J’ai l’honneur de vous inviter à la 6e Réunion du Groupe de travail régional sur le développement informatique, qui se tiendra à Abidjan du 3 au 5 février 2027.")),
                new Block.Paragraph(Words.of("Je vous saurais gré de bien vouloir désigner, avant le 4 janvier 2027, les deux participants de votre administration\u202F:")),
                new Block.Bullets(List.of(Words.of("le responsable des systèmes d’information\u202F;"), Words.of("un expert des points inscrits à l’ordre du jour."))),
                new Block.Paragraph(Words.of("Je vous prie d’agréer, Monsieur le Directeur général, l’expression de ma haute considération.")),
                new Block.Signature("Le Directeur général,\nprésident du GTR-DI", "Kouamé N’Guessan")));
    }

    /// All that the blocks say, in the order in which they are read.
    static Stream<String> said(Block block) {
        return switch (block) {
            case Block.Heading(_, var words) -> Stream.of(words);
            case Block.Paragraph(var words) -> said(words);
            case Block.Bullets(var items) -> items.stream().flatMap(SamplePapers::said);
            case Block.Numbers(var items) -> items.stream().flatMap(SamplePapers::said);
            case Block.Facts(var facts) -> facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.label()), said(fact.value())));
            case Block.Table table -> Stream.of(Stream.of(table.caption()), table.columns().stream().map(Column::header),
                    table.rows().stream().flatMap(List::stream).flatMap(SamplePapers::said)).flatMap(words -> words);
            case Block.Notice(var word, var words) -> Stream.concat(Stream.of(word), said(words));
            case Block.Addressee(var lines) -> lines.stream();
            case Block.Signature(var office, var name) -> Stream.of(office, name);
            case Block.PageBreak() -> Stream.empty();
        };
    }

    private static Stream<String> said(Words words) {
        return Stream.of(String.join("", words.runs().stream().map(Words.Run::text).toList()));
    }
}
