package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, and when: it comes in with every command.
 *
 * @param happened when the act happened
 * @param recorded when it is recorded, in business time
 * @param today the date in London when it is recorded
 * @param answerBy the second working day after today
 */
public record Acting(Party by, Instant happened, Instant recorded, LocalDate today, LocalDate answerBy) {}
