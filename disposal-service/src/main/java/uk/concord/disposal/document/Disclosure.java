package uk.concord.disposal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.concord.disposal.disposal.DisposalKind;

/**
 * What a future check may show, as the law has it from a day on.
 *
 * @param version names it for ever; a signed document keeps it
 * @param from the first day on which what is given falls under it
 * @param paragraphs for each kind of disposal
 */
public record Disclosure(String version, LocalDate from, Map<DisposalKind, List<String>> paragraphs) {

    public Disclosure {
        paragraphs = Map.copyOf(paragraphs);
    }

    boolean speaksOf(DisposalKind kind) {
        return !paragraphs.getOrDefault(kind, List.of()).isEmpty();
    }
}
