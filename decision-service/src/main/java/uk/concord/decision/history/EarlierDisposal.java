package uk.concord.decision.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A disposal that a child received before: its kind, day and area, how far it has come, and nothing else of it.
 *
 * @param id intake's id of what it was recorded from, or the id of the disposal in a case of ours
 * @param kind as its contract names it
 * @param recordedAt when it was recorded, in business time
 * @param endedOn when it came to its end, where that is known
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
        Optional<LocalDate> endedOn) {}
