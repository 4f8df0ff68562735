package uk.concord.intake.person;

/**
 * Somebody who may be the child that is looked for.
 *
 * @param id who
 * @param described how the police named them
 */
public record Candidate(PersonId id, Likeness.Described described) {}
