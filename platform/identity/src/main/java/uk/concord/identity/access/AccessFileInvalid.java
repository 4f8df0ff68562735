package uk.concord.identity.access;

import java.util.List;

/** The access file cannot be used; a service does not start with it. Names everything that is wrong. */
public final class AccessFileInvalid extends RuntimeException {

    private final transient List<String> faults;

    AccessFileInvalid(List<String> faults) {
        super("The access file cannot be used:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
