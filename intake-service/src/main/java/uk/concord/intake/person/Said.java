package uk.concord.intake.person;

import java.time.Instant;

/**
 * Who said something of two records, when, and why. What the machine found itself was said by Concord.
 *
 * @param by the sign-in name
 * @param name as pages show it
 * @param role in which it was said
 * @param at the moment, in business time
 * @param reason in their own words
 */
public record Said(String by, String name, String role, Instant at, String reason) {

    public Said {
        reason = reason == null ? "" : reason.strip();
    }

    /** What the machine says when it finds the two alike. */
    public static Said found(Instant at) {
        return new Said("intake", "Concord", "service", at, "");
    }
}
