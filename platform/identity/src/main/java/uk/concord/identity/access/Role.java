package uk.concord.identity.access;

/**
 * A role as the access file declares it.
 *
 * @param id as the sign-in carries it, for example {@code duty-manager}
 * @param title as pages and refusals show it
 * @param agency whose people hold it
 * @param home where somebody with this role starts, a path from the origin
 */
public record Role(String id, String title, String agency, String home) {}
