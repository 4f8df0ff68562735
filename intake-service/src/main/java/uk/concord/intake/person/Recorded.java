package uk.concord.intake.person;

import java.time.LocalDate;

/**
 * Something that is recorded about a person, as whoever compares two records may see it: what, when and where.
 *
 * @param what the kind of a notice, or G26
 * @param on the day it was given, or received
 * @param yos the youth offending service
 */
public record Recorded(String what, LocalDate on, String yos) {}
