package uk.concord.intake.history;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.concord.intake.notice.NoticeKind;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What a line of a file of earlier disposals must meet, beside the rules of every notice. */
final class HistoryRules {

    private static final Pattern RECORD_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._ -]{0,99}");
    private static final Set<String> POLICE_ALONE = Set.of("8", "08");

    private HistoryRules() {}

    @Rule(
            code = "record-id-not-readable",
            says = "A record of the force has an id of 1 to 100 letters, digits, strokes, dots, hyphens or spaces.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> recordIdIsReadable(String recordId) {
        return RECORD_ID.matcher(recordId).matches()
                ? Optional.empty()
                : reason(
                        "record-id-not-readable",
                        "/record_id",
                        "Enter your own id of the record: letters, digits, strokes, dots, hyphens or spaces, up to 100.");
    }

    @Rule(
            code = "record-id-twice",
            says = "Two records of the force do not share an id.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> recordIdIsTheOnlyOne(Optional<Integer> sameIdElsewhere) {
        return sameIdElsewhere.flatMap(row -> reason(
                "record-id-twice", "/record_id", "Row " + row + " has the same record id and says something else."));
    }

    @Rule(
            code = "pnc-id-in-two-rows-of-two-birth-dates",
            says = "A PNC id belongs to one child, who was born on one day.",
            source = "Product owner's decision D17 (look-alikes are never merged by machine)",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> birthDatesAgree(LocalDate dateOfBirth, LocalDate first, int row) {
        return dateOfBirth.equals(first)
                ? Optional.empty()
                : reason(
                        "pnc-id-in-two-rows-of-two-birth-dates",
                        "/birth_date",
                        "Row " + row + " has the same PNC id with another birth date. One of the two is wrong.");
    }

    @Rule(
            code = "outcome-code-does-not-fit",
            says = "What the police gave a child by themselves has outcome code 8; that history was deleted has none.",
            source = "Home Office Counting Rules, crime outcomes framework",
            certainty = KNOWN,
            effect = BLOCK)
    static Optional<Reason> outcomeCodeFits(String outcomeCode, String kind) {
        boolean fits = outcomeCode.isEmpty()
                || POLICE_ALONE.contains(outcomeCode) && !kind.equals(NoticeKind.HISTORY_DELETED.name());
        return fits
                ? Optional.empty()
                : reason(
                        "outcome-code-does-not-fit",
                        "/outcome_code",
                        "Outcome code and kind do not fit. A community resolution or youth restorative disposal has 8;"
                                + " deleted history has none. Leave it out if you are not sure.");
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}
