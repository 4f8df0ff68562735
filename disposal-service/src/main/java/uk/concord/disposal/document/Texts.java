package uk.concord.disposal.document;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** All words of all documents, by kind and by day. */
public final class Texts {

    private final List<Template> templates;
    private final List<Disclosure> disclosures;

    /** @throws IllegalArgumentException where a document would not tell of a future check, or there is none for a kind */
    public Texts(List<Template> templates, List<Disclosure> disclosures) {
        this.templates = newestFirst(templates, Comparator.comparing(Template::from));
        this.disclosures = newestFirst(disclosures, Comparator.comparing(Disclosure::from));
        templates.forEach(template -> refuse(tellsOfAFutureCheck(template)));
        for (DisposalKind kind : DisposalKind.values()) {
            if (templates.stream().noneMatch(template -> template.kind() == kind)) {
                throw new IllegalArgumentException("There is no document for " + kind);
            }
            disclosures.forEach(disclosure -> refuse(speaksOf(disclosure, kind)));
        }
    }

    @Rule(
            code = "document-without-disclosure",
            says = "No document is used that does not say what a future check may show.",
            source = "Inspection of South Tees YOS, June 2019: the triage form did not explain it",
            certainty = STATED,
            effect = BLOCK)
    static Optional<Reason> tellsOfAFutureCheck(Template template) {
        return template.tellsOfAFutureCheck()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "document-without-disclosure",
                        "The document " + template.version() + " has no section about a future check."));
    }

    @Rule(
            code = "disclosure-incomplete",
            says = "What a future check may show is said for every kind of disposal, for every day.",
            source = "Inspection of South Tees YOS, June 2019; product owner's decision D22",
            certainty = STATED,
            effect = BLOCK)
    static Optional<Reason> speaksOf(Disclosure disclosure, DisposalKind kind) {
        return disclosure.speaksOf(kind)
                ? Optional.empty()
                : Optional.of(
                        Reason.of("disclosure-incomplete", disclosure.version() + " says nothing of " + kind + "."));
    }

    /** The law by the day of giving may be another than the one that was read out. */
    @Rule(
            code = "disclosure-changed",
            says =
                    "What was read about a future check is what holds on the day of giving; where it is not, it is read again.",
            source = "Product owner's decision D22",
            certainty = CHOSEN,
            effect = WARN)
    public Optional<Reason> isStillRight(String readVersion, LocalDate givenOn) {
        return disclosure(givenOn).version().equals(readVersion)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "disclosure-changed",
                        "The law about future checks has changed since the document was read. Read the new words to the"
                                + " child and the adults before it is given."));
    }

    /** The document for this kind on this day; the first one ever for days before it. */
    public Template template(DisposalKind kind, LocalDate day) {
        List<Template> ofKind =
                templates.stream().filter(template -> template.kind() == kind).toList();
        return ofKind.stream()
                .filter(template -> !template.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> ofKind.get(ofKind.size() - 1));
    }

    /** What a future check may show of what is given on this day. */
    public Disclosure disclosure(LocalDate day) {
        return disclosures.stream()
                .filter(disclosure -> !disclosure.from().isAfter(day))
                .findFirst()
                .orElseGet(() -> disclosures.get(disclosures.size() - 1));
    }

    /** The document that was once read. */
    public Template template(String version) {
        return templates.stream()
                .filter(template -> template.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    /** What was once said of a future check. */
    public Disclosure disclosure(String version) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    public List<Template> templates() {
        return templates;
    }

    public List<Disclosure> disclosures() {
        return disclosures;
    }

    private static void refuse(Optional<Reason> reason) {
        reason.ifPresent(found -> {
            throw new IllegalArgumentException(found.text());
        });
    }

    private static <T> List<T> newestFirst(List<T> all, Comparator<T> byDay) {
        return all.stream().sorted(byDay.reversed()).toList();
    }
}
