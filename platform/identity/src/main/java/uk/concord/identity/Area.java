package uk.concord.identity;

/**
 * Where a record belongs, and whether it is restricted. Sight follows from this and the actor.
 *
 * @param force the police force
 * @param yos the youth offending service
 * @param restricted true for a record that only the few named in the access file may see
 */
public record Area(String force, String yos, boolean restricted) {}
