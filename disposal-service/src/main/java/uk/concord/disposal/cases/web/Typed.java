package uk.concord.disposal.cases.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;
import uk.concord.web.Form;
import uk.concord.web.Invalid;

/** What was typed into the forms of a case, as the API would have had it. */
final class Typed {

    private static final int LONGEST_NUMBER = 9;

    private Typed() {}

    static Integer number(Form form, String field) {
        String text = form.text(field);
        return text.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Integer.valueOf(text) : null;
    }

    static Integer version(Form form) {
        return number(form, "version");
    }

    static Boolean answer(Form form, String field) {
        return switch (form.text(field)) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    static String word(boolean answer) {
        return answer ? "yes" : "no";
    }

    static AsSent.Adult adult(Form form) {
        return new AsSent.Adult(
                form.text("name"),
                form.text("category"),
                answer(form, "isVictim"),
                answer(form, "isPolice"),
                answer(form, "isAdult"));
    }

    static Form filled(NamedAdult adult) {
        return Form.filled(Map.of(
                "name", adult.name(),
                "category", adult.category().name(),
                "isVictim", word(adult.isVictim()),
                "isPolice", word(adult.isPolice()),
                "isAdult", word(adult.isAdult())));
    }

    /** When it happened, on the clock on the wall in London; null where nothing was typed. */
    static Instant moment(Form form) {
        String day = form.date("happenedOn");
        String time = form.text("happenedTime").strip();
        if (day.isEmpty() && time.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(day)
                    .atTime(LocalTime.parse(time.length() == "9:30".length() ? "0" + time : time))
                    .atZone(BusinessClock.LONDON)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Invalid(List.of(new Reason(
                    "moment-not-readable",
                    "/happenedAt",
                    "Enter both the day and the time at which it happened, the time like 16:30; or leave both empty for"
                            + " now.")));
        }
    }

    /** The reason at the form's own field. */
    static Reason atField(Reason reason) {
        String field = reason.field().substring(reason.field().lastIndexOf('/') + 1);
        return new Reason(reason.code(), field.equals("happenedAt") ? "happenedOn" : field, reason.text());
    }
}
