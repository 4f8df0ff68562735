package uk.concord.web;

import java.util.List;
import uk.concord.rules.Reason;

/** What was sent cannot be understood: answered with 400 and every field's reason; nothing is stored. */
public final class Invalid extends RuntimeException {

    private final transient List<Reason> reasons;

    public Invalid(List<Reason> reasons) {
        super(reasons.stream().map(Reason::code).toList().toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
