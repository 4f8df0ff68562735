package uk.concord.decision.history;

import java.time.Instant;
import java.util.UUID;

/**
 * That two records are about one child, or that this was said wrongly and is undone. The records stay two.
 *
 * @param version rises each time it is made or undone
 * @param linked whether it holds
 * @param saidBy the name of who said so
 */
public record PersonLink(
        UUID linkId, UUID personId, UUID otherPersonId, int version, boolean linked, String saidBy, Instant saidAt) {}
