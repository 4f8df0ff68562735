package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That part of a child's history was deleted, so that what is left is not all of it (D10).
 *
 * @param deletedOn the last day on which it was
 * @param check with the force since, for this case; empty while nobody has asked
 */
public record HistoryGap(LocalDate deletedOn, Optional<Check> check) {

    /** What the force said. @param found empty where it found nothing */
    public record Check(LocalDate on, String by, String found) {}
}
