package uk.concord.identity;

import java.util.List;

/** The actor holds none of the roles that an operation admits: answered with 403, and who may do it instead. */
public final class NotPermitted extends RuntimeException {

    /** Stable, for machines. */
    public static final String CODE = "access.role";

    private final String operation;
    private final transient List<String> admitted;

    /**
     * @param operation the entry of the access file
     * @param does what the operation does, as the access file says it
     * @param admitted the titles of the roles that may
     */
    public NotPermitted(String operation, String does, List<String> admitted) {
        super("“" + does + "” is not open to your role. It is open to: " + String.join(", ", admitted) + ".");
        this.operation = operation;
        this.admitted = List.copyOf(admitted);
    }

    /** Plain English, for the person who was refused. */
    public String text() {
        return getMessage();
    }

    public String operation() {
        return operation;
    }

    public List<String> admitted() {
        return admitted;
    }
}
