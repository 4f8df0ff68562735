package uk.concord.disposal.assessment;

/**
 * Somebody of a youth offending service to whom a case can be allocated.
 *
 * @param id the sign-in name
 * @param name as pages show it
 */
public record Worker(String id, String name) {}
