package uk.concord.identity.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The signed header of a batch: what is sealed, and what came before.
 *
 * @param database whose audit it is, so that a batch cannot be carried to another service
 * @param number 1 for the first
 * @param fromXid the first transaction id of its range
 * @param toXid the first transaction id after its range
 * @param rows how many rows
 * @param root the Merkle root over their leaves
 * @param previous the hash of the header before
 * @param sealedAt real time of the database
 */
record Batch(
        String database, long number, long fromXid, long toXid, int rows, Hash root, Hash previous, Instant sealedAt) {

    /** The bytes that are signed. */
    byte[] bytes() {
        return """
                concord audit batch v1
                database %s
                number %d
                from %s
                to %s
                rows %d
                root %s
                previous %s
                sealed-at-micros %d
                """.formatted(
                        database,
                        number,
                        Long.toUnsignedString(fromXid),
                        Long.toUnsignedString(toXid),
                        rows,
                        root.hex(),
                        previous.hex(),
                        ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What the next batch and the anchor name it by. */
    Hash hash() {
        return Hash.of(bytes());
    }
}
