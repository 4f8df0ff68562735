package uk.concord.decision.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the case as a whole stands.
 *
 * @param kind the disposal that the stage is about; empty before any
 * @param dueOn when the next step is due; null where no day is known
 * @param since from when on it has stood so
 * @param closedAt when nothing was left to do; null while it is open
 */
public record Standing(Stage stage, String kind, LocalDate dueOn, Instant since, Instant closedAt) {}
