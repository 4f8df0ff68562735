package uk.concord.intake.draft.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.DraftOffences;
import uk.concord.intake.draft.DraftRules;
import uk.concord.intake.form.FormRules;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.web.ReferralForms;
import uk.concord.web.Form;

/** Between a draft and the fields of its pages. */
final class DraftForms {

    /** What is no field of the form: the token against forged forms, the key, and the buttons. */
    private static final Set<String> OF_THE_PAGE = Set.of("csrf-token", Form.ONCE, "search", "later");

    private DraftForms() {}

    /** What a page sent, without what belongs to the page itself. */
    static Map<String, List<String>> typed(Map<String, List<String>> sent) {
        return sent.entrySet().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Form form(Draft draft) {
        return Form.of(draft.typed());
    }

    /** The form as it would be sent: an address that was typed on several lines is one line. */
    static G26AsSent asSent(Draft draft) {
        Map<String, List<String>> fields = new HashMap<>(draft.typed());
        fields.put("child.address", List.of(oneLine(draft.text("child.address"))));
        fields.put(ReferralForms.BLOCKS, List.of(String.valueOf(draft.offences())));
        return ReferralForms.sent(Form.of(fields));
    }

    /** A form that came back, as the draft that mends it opens. */
    static Map<String, List<String>> mending(Form sent) {
        Map<String, List<String>> fields = new HashMap<>(sent.typed());
        fields.remove(ReferralForms.BLOCKS);
        fields.put("child.address", List.of(sent.text("child.address").replace(", ", "\n")));
        if (sent.text("child.pncId").isEmpty()) {
            fields.put(DraftRules.NO_PNC_ID, List.of("true"));
        }
        return fields;
    }

    /** The first day of an offence, as far as it can be read. @param number from 1 */
    static Optional<LocalDate> day(Draft draft, int number) {
        return FormRules.date(form(draft).date(DraftOffences.at(number) + "from"));
    }

    private static String oneLine(String lines) {
        return lines.lines()
                .map(line -> line.strip().replaceAll(",$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
