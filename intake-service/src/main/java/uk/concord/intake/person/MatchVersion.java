package uk.concord.intake.person;

/**
 * One version of what was said of two records.
 *
 * @param version from 1
 * @param state what it was from then on
 * @param said who, when and why
 */
public record MatchVersion(int version, MatchState state, Said said) {}
