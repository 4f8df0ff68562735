package uk.concord.notification.outcome;

/**
 * Who did something.
 *
 * @param id the sign-in name, or the name of a police system
 * @param name as pages show it
 * @param role the role in which it was done
 */
public record Who(String id, String name, String role) {

    /** This service itself, acting on what it heard. */
    public static final Who CONCORD = new Who("notification", "Concord", "service");
}
