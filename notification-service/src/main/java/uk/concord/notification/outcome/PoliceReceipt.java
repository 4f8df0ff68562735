package uk.concord.notification.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer of the police to one version: kept, whether or not it changed anything.
 *
 * @param result what became of it there
 * @param how whether their system said so or an officer did
 * @param policeReference under which it stands there; empty where it was not said
 * @param reason why it was rejected; empty where it was not
 * @param enteredOn the day an officer entered it by hand
 * @param by who answered
 * @param changed whether the message moved by it; a late or repeated answer changes nothing
 */
public record PoliceReceipt(
        UUID id,
        UUID caseId,
        int version,
        Result result,
        How how,
        String policeReference,
        String reason,
        Optional<LocalDate> enteredOn,
        Who by,
        Instant at,
        boolean changed) {

    /** What became of it. */
    public enum Result {
        ACKNOWLEDGED(PoliceMessageCommand.ACKNOWLEDGE),
        REJECTED(PoliceMessageCommand.REJECT);

        private final PoliceMessageCommand command;

        Result(PoliceMessageCommand command) {
            this.command = command;
        }

        public PoliceMessageCommand command() {
            return command;
        }
    }

    /** How it came. */
    public enum How {
        RECEIPT,
        BY_HAND
    }

    public PoliceReceipt changed(boolean now) {
        return new PoliceReceipt(id, caseId, version, result, how, policeReference, reason, enteredOn, by, at, now);
    }
}
