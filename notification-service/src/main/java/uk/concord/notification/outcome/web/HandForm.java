package uk.concord.notification.outcome.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.concord.notification.outcome.PoliceMessageRules;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;

/**
 * The form by which an officer says that a version was entered on the police system by hand.
 *
 * @param version the version that the officer saw
 */
record HandForm(int version, String policeReference, LocalDate enteredOn) {

    static final Reason DATE_NOT_READABLE = new Reason(
            "date-not-readable",
            "enteredOn",
            "Enter the day it was entered on the police system, with day, month and year.");

    /** @throws Invalid with the reason of each field that cannot be read */
    static HandForm of(Form form) {
        List<Reason> reasons = new ArrayList<>();
        String reference = form.text("policeReference").strip();
        PoliceMessageRules.policeReferenceIsReadable(reference).ifPresent(reasons::add);
        LocalDate enteredOn = date(form, reasons);
        if (!reasons.isEmpty()) {
            throw new Invalid(reasons);
        }
        return new HandForm(version(form), reference, enteredOn);
    }

    /** @throws Invalid where it is no number: the page itself sends it, so somebody changed it */
    static int version(Form form) {
        try {
            return Integer.parseInt(form.text("version"));
        } catch (NumberFormatException notANumber) {
            throw new Invalid(
                    List.of(Reason.of("version-missing", "Open the page again: it does not say its version.")));
        }
    }

    private static LocalDate date(Form form, List<Reason> reasons) {
        try {
            return LocalDate.parse(form.date("enteredOn"));
        } catch (DateTimeException notADate) {
            reasons.add(DATE_NOT_READABLE);
            return null;
        }
    }
}
