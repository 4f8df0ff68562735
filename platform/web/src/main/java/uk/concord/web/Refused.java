package uk.concord.web;

import java.util.List;
import uk.concord.rules.Reason;

/** What was asked is understood and not allowed: answered with every reason and what is allowed instead. */
public final class Refused extends RuntimeException {

    /** How a refusal is answered. */
    public enum Kind {
        /** Sight without the right to act: 403. */
        FORBIDDEN(403),
        /** The state does not allow it, or somebody else was first: 409. */
        CONFLICT(409),
        /** A rule refuses it: 422. */
        RULE(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Reason> reasons;
    private final transient List<String> allowedActions;

    public Refused(Kind kind, List<Reason> reasons, List<String> allowedActions) {
        super(kind + " " + reasons.stream().map(Reason::code).toList());
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
        this.allowedActions = List.copyOf(allowedActions);
    }

    public Kind kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** What may be done now instead, as {@code allowedActions} names it. */
    public List<String> allowedActions() {
        return allowedActions;
    }
}
