package uk.concord.disposal.act;

/**
 * Who did something.
 *
 * @param id the sign-in name, or the service's own where it acts on a fact
 * @param name as pages show it
 * @param role the one role in which it was done
 */
public record By(String id, String name, String role) {

    /** The service itself, on hearing a fact. */
    public static final By SERVICE = new By("disposal", "Concord", "service");
}
