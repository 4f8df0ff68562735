package uk.concord.decision.triagepolicy;

import java.util.List;

/** The policies' data contradict themselves or cannot be read: the service does not start with them. */
public final class PolicyInvalid extends RuntimeException {

    private final List<String> faults;

    public PolicyInvalid(List<String> faults) {
        super("The triage policies are not valid: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
