package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.concord.decision.triagepolicy.PastDisposal;
import uk.concord.decision.triagepolicy.TriagePolicy;

/**
 * What the gates ask of the child and the case, whatever the offence.
 *
 * @param evidenceSufficient whether there is enough to charge, and {@code evidenceSaidBy} who says so
 * @param history what this child was given before, of other cases and of earlier decisions of this one
 * @param pendingTriages claims of other cases of this child: triages decided and not given yet
 * @param historyArriving whether facts about the child are known to be on their way
 * @param anotherBirthDate whether the child is recorded with another birth date as well
 * @param gap where part of the history was deleted
 * @param today the day of the question, in London
 * @param policy what is said about triage on that day
 */
public record Circumstances(
        LocalDate dateOfBirth,
        boolean identityConfirmed,
        boolean evidenceSufficient,
        String evidenceSaidBy,
        AppropriateAdult adult,
        List<PastDisposal> history,
        List<PastDisposal> pendingTriages,
        boolean historyArriving,
        boolean anotherBirthDate,
        Optional<HistoryGap> gap,
        LocalDate today,
        TriagePolicy policy) {

    public Circumstances {
        history = List.copyOf(history);
        pendingTriages = List.copyOf(pendingTriages);
    }

    Circumstances withoutPendingTriages() {
        return new Circumstances(
                dateOfBirth,
                identityConfirmed,
                evidenceSufficient,
                evidenceSaidBy,
                adult,
                history,
                List.of(),
                historyArriving,
                anotherBirthDate,
                gap,
                today,
                policy);
    }
}
