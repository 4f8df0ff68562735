package uk.concord.intake.draft.web;

import java.util.List;
import uk.concord.intake.draft.DraftPart;
import uk.concord.intake.referral.web.ReferralSheet;

/** A part of the answers before they are sent: what was asked, what was answered, and where to change it. */
public record AnswersPart(String title, List<Row> rows) {

    /** A question, its answer, and the page on which it is changed. */
    public record Row(String key, String value, String id, String href) {}

    static AnswersPart of(ReferralSheet.Part part, String place) {
        return new AnswersPart(
                part.title(),
                part.rows().stream()
                        .map(row -> new Row(
                                row.key(),
                                row.value(),
                                row.id(),
                                place + "/" + page(row.field()) + "#" + field(row.field())))
                        .toList());
    }

    private static String page(String pointer) {
        DraftPart part = DraftPart.of(pointer).orElse(DraftPart.CHILD);
        if (part != DraftPart.OFFENCES) {
            return part.path();
        }
        String[] steps = pointer.split("/");
        return "offences/" + (steps.length > 2 ? Integer.parseInt(steps[2]) + 1 : 1);
    }

    private static String field(String pointer) {
        return pointer.substring(1).replace('/', '.');
    }
}
