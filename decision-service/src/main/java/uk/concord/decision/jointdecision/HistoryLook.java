package uk.concord.decision.jointdecision;

import java.util.List;
import java.util.stream.Collectors;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.Gates;
import uk.concord.decision.gate.Spoken;
import uk.concord.decision.history.HistoryNote.Finding;

/**
 * One offence of a case, looked at again because the child's history changed: whether what was decided of it, or is on
 * the table, still rests on what the history says (D12, D17). Only what the history decides is asked again: the triage
 * policy, and whether history is missing.
 *
 * @param questions as they were when it was decided, with the history as it is known now
 */
public record HistoryLook(DecisionLine line, Questions questions) {

    /** Of a decision that was made: against the child where triage was decided, for it where the policy alone closed it. */
    public Finding decided(Gates gates, DecisionMade made) {
        boolean triage = line.choice()
                .filter(chosen -> chosen.disposal() == DisposalKind.TRIAGE)
                .isPresent();
        if (triage) {
            return against(gates).isEmpty() ? Finding.AS_DECIDED : Finding.AGAINST;
        }
        boolean driven = made.tested().lines().get(line.offenceId()).policyDriven();
        return driven && isOpen(gates) ? Finding.FOR : Finding.AS_DECIDED;
    }

    /** Of a proposal. @param before the same questions, as they were before the history changed */
    public Finding proposed(Gates gates, Chosen proposed, Questions before) {
        List<Spoken> formerly = before.againstTriage(gates, line);
        if (proposed.disposal() == DisposalKind.TRIAGE) {
            return against(gates).isEmpty() ? Finding.AS_DECIDED : Finding.AGAINST;
        }
        boolean leans = proposed.disposal() != DisposalKind.NO_FURTHER_ACTION && !formerly.isEmpty();
        return leans && isOpen(gates) ? Finding.FOR : Finding.AS_DECIDED;
    }

    /** What the finding means, as it follows on what changed. */
    public String words(Finding finding, Gates gates) {
        return switch (finding) {
            case AGAINST ->
                ": triage is closed now. "
                        + against(gates).stream().map(Spoken::text).collect(Collectors.joining(" "));
            case FOR -> ": triage is open again.";
            case AS_DECIDED -> ": what was decided rests on what is known again.";
        };
    }

    private List<Spoken> against(Gates gates) {
        return questions.againstTriage(gates, line);
    }

    private boolean isOpen(Gates gates) {
        return against(gates).isEmpty() && !questions.awaitsReview(gates, line);
    }
}
