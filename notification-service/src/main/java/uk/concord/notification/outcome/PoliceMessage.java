package uk.concord.notification.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.rules.Reason;

/**
 * One version of a case, sent to the police.
 *
 * @param caseId the case
 * @param version of its state
 * @param eventId the id of the record on the force's feed: one for each version, fixed for ever
 * @param state where it stands with the police
 * @param sentAt when it was sent, in business time
 * @param answerBy the last day on which its receipt is on time; after it, it is overdue
 * @param told what the police are told
 */
public record PoliceMessage(
        UUID caseId,
        int version,
        UUID eventId,
        PoliceMessageState state,
        Instant sentAt,
        LocalDate answerBy,
        PublicState told) {

    /** What came of a command: the message afterwards, or why it was refused. */
    public record Move(PoliceMessage message, List<Reason> reasons) {
        public boolean refused() {
            return !reasons.isEmpty();
        }
    }

    public static PoliceMessage sent(PublicState told, UUID eventId, Instant sentAt, LocalDate answerBy) {
        return new PoliceMessage(
                told.caseId(), told.version(), eventId, PoliceMessageTable.TABLE.initial(), sentAt, answerBy, told);
    }

    /** Moves as the table says, or is refused and stays. */
    public Move decide(PoliceMessageCommand command) {
        if (!PoliceMessageTable.TABLE.allows(state, command)) {
            return new Move(this, List.of(PoliceMessageRules.notInThisState(this, command)));
        }
        PoliceMessageState next = PoliceMessageTable.TABLE.next(state, command);
        return new Move(new PoliceMessage(caseId, version, eventId, next, sentAt, answerBy, told), List.of());
    }

    /** What an officer may do with it; the rest follows from what is heard. */
    public Set<PoliceMessageCommand> offered() {
        return PoliceMessageTable.TABLE.offered(state);
    }

    /** Whether the police should have answered by now and have not. */
    public boolean overdue(LocalDate today) {
        return state == PoliceMessageState.SENT && today.isAfter(answerBy);
    }
}
