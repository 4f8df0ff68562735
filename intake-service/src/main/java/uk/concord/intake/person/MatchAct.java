package uk.concord.intake.person;

/**
 * What somebody asks to have kept of two records, having seen one version of what was said.
 *
 * @param command what
 * @param version that they saw
 * @param said who, when and why
 */
public record MatchAct(MatchCommand command, int version, Said said) {}
