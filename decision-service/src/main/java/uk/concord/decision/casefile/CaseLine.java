package uk.concord.decision.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One offence of a case, and how far it has come.
 *
 * @param number its place on the form
 * @param title of the offence, in words
 * @param kind the disposal decided last, as contracts name it; empty before any
 * @param decision the decision that decided it last; 0 before any
 * @param dueOn when the next step is due; null where no day is known
 */
public record CaseLine(
        UUID offenceId, int number, String title, Stage stage, String kind, int decision, LocalDate dueOn) {

    /** The same offence, come to another stage. */
    public CaseLine at(Stage reached, LocalDate due) {
        return new CaseLine(offenceId, number, title, reached, kind, decision, due);
    }

    /** The same offence, decided. */
    public CaseLine decided(int by, String disposal, Stage reached) {
        return new CaseLine(offenceId, number, title, reached, disposal, by, null);
    }
}
