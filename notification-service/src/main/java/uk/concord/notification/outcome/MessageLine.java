package uk.concord.notification.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The newest version of a case as it stands on a list. */
public record MessageLine(
        UUID caseId,
        UUID personId,
        String reference,
        String crimeReference,
        String yos,
        boolean restricted,
        int version,
        PoliceMessageState state,
        Instant sentAt,
        LocalDate answerBy,
        boolean closed) {

    public boolean overdue(LocalDate today) {
        return state == PoliceMessageState.SENT && today.isAfter(answerBy);
    }
}
