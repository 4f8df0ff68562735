package uk.concord.decision.gate;

import java.util.List;
import uk.concord.rules.Effect;

/** Whether a disposal can be chosen. */
public enum Verdict {
    OPEN,
    /** It can, with the warnings seen. */
    WARN,
    CLOSED;

    static Verdict of(List<Spoken> reasons) {
        if (reasons.stream().anyMatch(reason -> reason.effect() == Effect.BLOCK)) {
            return CLOSED;
        }
        return reasons.stream().anyMatch(reason -> reason.effect() == Effect.WARN) ? WARN : OPEN;
    }
}
