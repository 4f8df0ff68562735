package uk.concord.decision.casefile.store;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.PoliceMessage;
import uk.concord.decision.casefile.Stage;
import uk.concord.decision.casefile.Standing;

/** A listed case as a row of the columns that {@link CaseQuery} names. */
final class ListedCaseTuple {

    private ListedCaseTuple() {}

    static ListedCase read(Tuple row) {
        return new ListedCase(
                row.get("case_id", UUID.class),
                text(row, "reference"),
                text(row, "crime_reference"),
                text(row, "force"),
                text(row, "yos"),
                row.get("hidden", Boolean.class),
                row.get("person_id", UUID.class),
                text(row, "given_names"),
                text(row, "family_name"),
                day(row, "date_of_birth"),
                text(row, "offences"),
                text(row, "worker"),
                day(row, "received_on"),
                PoliceMessage.State.valueOf(text(row, "police")),
                standing(row));
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                Stage.valueOf(text(row, "stage")),
                text(row, "kind"),
                day(row, "due_on"),
                moment(row, "since"),
                moment(row, "closed_at"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static LocalDate day(Tuple row, String column) {
        Object day = row.get(column);
        return day instanceof java.sql.Date old ? old.toLocalDate() : (LocalDate) day;
    }

    private static Instant moment(Tuple row, String column) {
        return row.get(column, Instant.class);
    }
}
