package uk.concord.decision.history;

/**
 * Which children to list.
 *
 * @param force whose
 * @param yos of which area; empty for the whole force
 * @param text a PNC id, or the beginning of a family name; empty for all
 * @param restricted whether restricted children are listed too
 */
public record ChildSearch(String force, String yos, String text, boolean restricted) {}
