package uk.concord.decision.casefile;

/**
 * Which cases to list.
 *
 * @param yos of which area; empty for the whole force
 * @param restricted whether restricted ones are listed too
 * @param text a reference, the beginning of a crime reference, or of a family name; empty for all
 */
public record CaseSearch(String force, String yos, boolean restricted, Show show, String text) {

    /** Open ones, closed ones, or both; without a text both means the open ones. */
    public enum Show {
        OPEN,
        CLOSED,
        BOTH
    }
}
