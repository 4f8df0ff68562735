package uk.concord.decision.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A disposal that a child received before: its kind, day and area, and nothing else of it.
 *
 * @param id intake's id of what it was recorded from
 * @param kind as its contract names it
 * @param recordedAt when intake recorded it, in business time
 */
public record EarlierDisposal(
        UUID id,
        UUID personId,
        String reference,
        String kind,
        LocalDate givenOn,
        String force,
        String yos,
        Instant recordedAt) {}
