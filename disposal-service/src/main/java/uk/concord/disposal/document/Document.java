package uk.concord.disposal.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.Offence;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.Signing;

/**
 * A document about one child's disposal, made from the decision. Of the offences it has the title and the day only: what
 * happened may tell of the victim.
 */
public record Document(String title, String textVersion, String disclosureVersion, List<Section> sections) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Document {
        sections = List.copyOf(sections);
    }

    /** A section as it is read. */
    public record Section(
            String name, String heading, List<String> paragraphs, List<String> points, List<String> after) {}

    /**
     * The document of a disposal: as it was read, once it was; else as it would be read today.
     *
     * @param givenNames of the child
     */
    public static Document of(Texts texts, Disposal disposal, CaseFile file, String givenNames, LocalDate today) {
        Template template = disposal.course()
                .signing()
                .map(Signing::textVersion)
                .map(texts::template)
                .orElseGet(() -> texts.template(disposal.kind(), today));
        Disclosure disclosure = disposal.course()
                .signing()
                .map(Signing::disclosureVersion)
                .map(texts::disclosure)
                .orElseGet(() -> texts.disclosure(today));
        List<Section> sections = template.sections().stream()
                .map(part -> section(part, disclosure, disposal, file, givenNames))
                .toList();
        return new Document(template.title(), template.version(), disclosure.version(), sections);
    }

    private static Section section(
            Template.Part part, Disclosure disclosure, Disposal disposal, CaseFile file, String givenNames) {
        Stream<String> points = switch (part.name()) {
            case "decided" -> decided(disposal, file);
            case "asked" -> Stream.concat(disposal.conditions().stream(), part.points().stream());
            default -> part.points().stream();
        };
        Stream<String> paragraphs = part.name().equals(Template.DISCLOSURE)
                ? Stream.concat(part.paragraphs().stream(), disclosure.paragraphs().get(disposal.kind()).stream())
                : part.paragraphs().stream();
        return new Section(
                part.name(),
                part.heading(),
                filled(paragraphs, disposal, givenNames),
                points.toList(),
                filled(part.after().stream(), disposal, givenNames));
    }

    /** The offences as the document had them when it was read; before that, and of old documents, as the form has them. */
    private static Stream<String> decided(Disposal disposal, CaseFile file) {
        return disposal
                .course()
                .signing()
                .map(Signing::offences)
                .filter(asRead -> !asRead.isEmpty())
                .orElseGet(() -> offences(file, disposal.offences()))
                .stream();
    }

    /** These offences as a document has them: title and day. */
    public static List<String> offences(CaseFile file, Set<UUID> ids) {
        return file.offences(ids).stream().map(Document::words).toList();
    }

    /** A paragraph about the last day of the conditions is left out where there is none. */
    private static List<String> filled(Stream<String> paragraphs, Disposal disposal, String givenNames) {
        return paragraphs
                .filter(text ->
                        !text.contains("{endsOn}") || disposal.conditionsEndOn().isPresent())
                .map(text -> text.replace("{child}", givenNames)
                        .replace(
                                "{endsOn}",
                                disposal.conditionsEndOn().map(DAY::format).orElse("")))
                .toList();
    }

    private static String words(Offence offence) {
        String first = DAY.format(offence.from());
        return offence.from().equals(offence.to())
                ? "%s, on %s".formatted(offence.title(), first)
                : "%s, between %s and %s".formatted(offence.title(), first, DAY.format(offence.to()));
    }
}
