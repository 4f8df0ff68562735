package uk.concord.intake.referral;

/**
 * Who did it.
 *
 * @param id the sign-in name, or the name of a police system
 * @param name as pages show it
 * @param role the role in which it was done
 */
public record By(String id, String name, String role) {}
