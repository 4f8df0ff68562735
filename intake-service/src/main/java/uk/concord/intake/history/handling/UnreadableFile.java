package uk.concord.intake.history.handling;

import java.util.List;
import uk.concord.rules.Reason;

/** Thrown for a file that cannot be read as a whole, with every reason that could be found. */
public final class UnreadableFile extends RuntimeException {

    private final transient List<Reason> reasons;

    public UnreadableFile(List<Reason> reasons) {
        super(reasons.stream().map(Reason::code).toList().toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
