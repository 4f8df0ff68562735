package uk.concord.decision.gate;

import java.util.List;
import uk.concord.rules.Effect;

/**
 * Whether one disposal can be chosen for one offence, and all that the rules have to say about it, in the order in which
 * the law is gone through.
 */
public record Answer(DisposalKind kind, Verdict verdict, List<Spoken> reasons) {

    public Answer {
        reasons = List.copyOf(reasons);
    }

    static Answer of(DisposalKind kind, List<Spoken> reasons) {
        return new Answer(kind, Verdict.of(reasons), reasons);
    }

    /** What closes it; never empty where it is closed. */
    public List<Spoken> blocks() {
        return reasons.stream()
                .filter(reason -> reason.effect() == Effect.BLOCK)
                .toList();
    }
}
