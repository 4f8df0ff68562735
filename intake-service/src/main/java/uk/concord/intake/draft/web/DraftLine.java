package uk.concord.intake.draft.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.intake.draft.Draft;

/** A draft on the list of those that an officer writes. */
public record DraftLine(String href, String child, String reference, Instant startedAt, LocalDate keptUntil) {

    static DraftLine of(Draft draft) {
        return new DraftLine(
                DraftTasks.place(draft),
                name(draft),
                draft.mends().map(Draft.Mending::reference).orElse(""),
                draft.startedAt(),
                draft.keptUntil());
    }

    /** The child, as far as the name has been typed. */
    static String name(Draft draft) {
        String name = Stream.of(draft.text("child.givenNames"), draft.text("child.familyName"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "A child without a name yet" : name;
    }
}
