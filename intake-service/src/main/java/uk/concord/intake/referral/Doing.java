package uk.concord.intake.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, and when.
 *
 * @param by who
 * @param at the moment, in business time
 * @param today the date of that moment in London
 */
public record Doing(By by, Instant at, LocalDate today) {}
