package uk.concord.disposal.cases.web;

import java.util.Map;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.rules.Reason;
import uk.concord.web.Form;

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

    /** The reason at the form's own field. */
    static Reason atField(Reason reason) {
        String field = reason.field().substring(reason.field().lastIndexOf('/') + 1);
        return new Reason(reason.code(), field.equals("happenedAt") ? "happenedOn" : field, reason.text());
    }
}
