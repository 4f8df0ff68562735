package uk.concord.intake.draft.web;

import uk.concord.intake.draft.DraftOffences;
import uk.concord.rules.Reason;

/** The fields of one offence on its page, by their names. */
public record OffenceFields(
        int number, String find, String code, String from, String to, String whatHappened, String admission) {

    static OffenceFields of(int number) {
        String at = DraftOffences.at(number);
        return new OffenceFields(
                number, at + "find", at + "code", at + "from", at + "to", at + "whatHappened", at + "admission");
    }

    /** Whether this page also asks what all offences have in common. */
    public boolean first() {
        return number == 1;
    }

    /** What is wrong with the offence that was chosen stands at the field where one looks for it. */
    Reason atSearch(Reason reason) {
        return reason.field().equals(code) ? new Reason(reason.code(), find, reason.text()) : reason;
    }
}
