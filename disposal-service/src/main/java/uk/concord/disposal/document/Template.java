package uk.concord.disposal.document;

import java.time.LocalDate;
import java.util.List;
import uk.concord.disposal.disposal.DisposalKind;

/**
 * The words of a document, before they are about anybody.
 *
 * @param version names it for ever; a signed document keeps it
 * @param kind what it is for
 * @param from the first day on which it is used
 * @param sections in the order in which they are read
 */
public record Template(String version, DisposalKind kind, LocalDate from, String title, List<Part> sections) {

    /** The name of the section that no document may be without. */
    public static final String DISCLOSURE = "disclosure";

    public Template {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param name what belongs there: {@code decided} takes the offences, {@code asked} the conditions, {@code disclosure}
     *     the words about a future check; others stand as they are
     * @param paragraphs before the points
     * @param points a list
     * @param after paragraphs behind the points
     */
    public record Part(String name, String heading, List<String> paragraphs, List<String> points, List<String> after) {
        public Part {
            paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
            points = points == null ? List.of() : List.copyOf(points);
            after = after == null ? List.of() : List.copyOf(after);
        }
    }

    boolean tellsOfAFutureCheck() {
        return sections.stream().anyMatch(section -> section.name().equals(DISCLOSURE));
    }
}
