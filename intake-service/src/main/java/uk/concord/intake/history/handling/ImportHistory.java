package uk.concord.intake.history.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import uk.concord.intake.notice.Door;

/**
 * The command: check a file of earlier disposals, or record it.
 *
 * @param force whose file it is, from the sign-in
 * @param door how it came in
 * @param record whether it is recorded; false where it is only checked
 * @param actor who brings it
 * @param at the moment, in business time
 * @param today the date of that moment in London
 */
public record ImportHistory(String force, Door door, boolean record, String actor, Instant at, LocalDate today) {

    public ImportHistory {
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(today, "today");
    }
}
