package uk.concord.decision.gate;

import java.util.List;

/** The data that say what rules do cannot be read, or say what they may not: the service does not start with them. */
public final class EffectsInvalid extends RuntimeException {

    private final List<String> faults;

    public EffectsInvalid(List<String> faults) {
        super("The effects of the rules are not valid: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
