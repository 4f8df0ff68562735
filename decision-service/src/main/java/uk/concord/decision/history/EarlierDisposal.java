package uk.concord.decision.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A disposal that a child received before: its kind, day and area, how far it has come, and nothing else of it. Or a
 * tombstone: that part of the history was deleted.
 *
 * @param id intake's id of what it was recorded from, or the id of the disposal in a case of ours
 * @param kind as its contract names it
 * @param recordedAt when it was recorded, in business time
 * @param endedOn when it came to its end, where that is known
 * @param origin where it was decided, for one of ours
 */
public record EarlierDisposal(
        UUID id,
        UUID personId,
        String reference,
        String kind,
        LocalDate givenOn,
        String force,
        String yos,
        Instant recordedAt,
        Progress progress,
        Optional<LocalDate> endedOn,
        Optional<Origin> origin) {

    /** The kind of a tombstone (D10). */
    public static final String HISTORY_DELETED = "HISTORY_DELETED";

    /** The decision of a case that it was given by. @param decidedOn the day on which that was decided */
    public record Origin(UUID caseId, int decision, LocalDate decidedOn) {}

    /** Whether it stands for history that was deleted. */
    public boolean isTombstone() {
        return kind.equals(HISTORY_DELETED);
    }

    /** From which day on it counts: given by us, it held its place since it was decided (D12). */
    public LocalDate countsFrom() {
        return origin.map(Origin::decidedOn).filter(givenOn::isAfter).orElse(givenOn);
    }
}
