package uk.concord.intake.referral.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.concord.intake.referral.AdultCategory;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.contract.ReferralSent;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.TypedMoment;

/**
 * Between a G26 and the fields of its page. The contract's {@code /child/givenNames} is the page's {@code child.givenNames},
 * so that a reason finds its field without a list of names.
 */
@ApplicationScoped
public class ReferralForms {

    /** The field that says how many offences the page has room for. */
    public static final String BLOCKS = "blocks";

    private static final String HANDED_OVER = "happenedAt";
    private static final String HANDED_OVER_TIME = "happenedAtTime";
    private static final int MOST_BLOCKS = 20;

    private final ObjectMapper json;

    ReferralForms(ObjectMapper json) {
        this.json = json;
    }

    /** The name on the page of a field that the contract names by a pointer. */
    public static String name(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    static List<Reason> atFields(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(reason.code(), name(reason.field()), reason.text()))
                .toList();
    }

    /** Room for as many offences as the page was sent with. */
    static List<OffenceBlock> blocks(Form form) {
        List<OffenceBlock> blocks = new ArrayList<>();
        for (int index = 0; index < room(form); index++) {
            blocks.add(OffenceBlock.of(index));
        }
        return blocks;
    }

    /** The same page with room for one offence more. */
    static Form withOneMore(Form form) {
        Map<String, List<String>> typed = new HashMap<>(form.typed());
        typed.put(BLOCKS, List.of(String.valueOf(Math.min(room(form) + 1, MOST_BLOCKS))));
        return new Form(typed, List.of(), form.once());
    }

    /** A form that came back: everything that was sent, with each reason at its field. */
    public Form toMend(Referral referral) {
        Map<String, String> needed = new HashMap<>();
        ObjectNode sent = json.valueToTree(ReferralSent.of(referral.form()));
        sent.remove("more");
        put(needed, "", sent);
        needed.put(BLOCKS, String.valueOf(referral.form().offences().size()));
        Map<String, List<String>> fields =
                new HashMap<>(MoreForms.filled(referral.form().more()));
        needed.forEach((name, text) -> fields.put(name, List.of(text)));
        return Form.of(fields)
                .refused(referral.returns().reasons().stream()
                        .map(ReferralForms::returned)
                        .toList());
    }

    public static G26AsSent sent(Form form) {
        return new G26AsSent(
                form.text("crimeReference"),
                form.text("yos"),
                form.text("routeToPolice"),
                new G26AsSent.Child(
                        form.text("child.givenNames"),
                        form.text("child.familyName"),
                        form.date("child.dateOfBirth"),
                        form.text("child.pncId"),
                        form.text("child.address")),
                new G26AsSent.ParentOrCarer(form.text("parentOrCarer.name"), form.text("parentOrCarer.relationship")),
                offences(form),
                new G26AsSent.Evidence(form.text("evidence.sufficient"), form.text("evidence.saidBy")),
                new G26AsSent.AppropriateAdult(
                        adultName(form),
                        form.text("appropriateAdult.category"),
                        form.text("appropriateAdult.isVictim"),
                        form.text("appropriateAdult.isPolice"),
                        form.text("appropriateAdult.isAdult")),
                new G26AsSent.Victim(
                        form.text("victim.kind"), form.text("victim.views"), form.text("victim.whyNotAsked")),
                new G26AsSent.Proposal(form.text("proposal.disposal"), form.text("proposal.reason")),
                new G26AsSent.OnBehalfOf(form.text("onBehalfOf.officer"), form.text("onBehalfOf.reason")),
                moment(form),
                MoreForms.said(form));
    }

    /** Day and time as a moment; where either is none, both as they were typed, which no reader takes for one. */
    private static String moment(Form form) {
        try {
            return TypedMoment.of(form, HANDED_OVER, HANDED_OVER_TIME)
                    .map(typed -> typed.toOffsetDateTime().toString())
                    .orElse("");
        } catch (DateTimeException neither) {
            return form.date(HANDED_OVER) + " " + form.text(HANDED_OVER_TIME).strip();
        }
    }

    /** A parent or guardian has been named once already; nobody types the name again. */
    private static String adultName(Form form) {
        String typed = form.text("appropriateAdult.name");
        boolean parent = form.text("appropriateAdult.category").equals(AdultCategory.PARENT_OR_GUARDIAN.name());
        return typed.isBlank() && parent ? form.text("parentOrCarer.name") : typed;
    }

    /** The offences that were typed; room at the end that nobody used is no offence, but the first is always one. */
    private static List<G26AsSent.Offence> offences(Form form) {
        List<G26AsSent.Offence> offences = new ArrayList<>();
        for (OffenceBlock block : blocks(form)) {
            offences.add(new G26AsSent.Offence(
                    form.text(block.code()),
                    form.date(block.from()),
                    form.date(block.to()),
                    form.text(block.whatHappened()),
                    form.text(block.admission())));
        }
        G26AsSent.Offence nothing = new G26AsSent.Offence("", "", "", "", "");
        while (offences.size() > 1 && offences.get(offences.size() - 1).equals(nothing)) {
            offences.remove(offences.size() - 1);
        }
        return offences;
    }

    private static int room(Form form) {
        String text = form.text(BLOCKS);
        int room = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 1;
        return Math.max(1, Math.min(room, MOST_BLOCKS));
    }

    private static void put(Map<String, String> fields, String name, JsonNode value) {
        if (value.isContainerNode()) {
            value.fields().forEachRemaining(each -> put(fields, within(name, each.getKey()), each.getValue()));
            for (int index = 0; index < value.size() && value.isArray(); index++) {
                put(fields, within(name, String.valueOf(index)), value.get(index));
            }
        } else if (name.endsWith("dateOfBirth") || name.endsWith(".from") || name.endsWith(".to")) {
            String[] parts = value.asText().split("-");
            fields.put(name + "-year", parts[0]);
            fields.put(name + "-month", parts[1]);
            fields.put(name + "-day", parts[2]);
        } else {
            fields.put(name, value.asText());
        }
    }

    private static String within(String name, String step) {
        return name.isEmpty() ? step : name + "." + step;
    }

    private static Reason returned(FieldReason reason) {
        return new Reason("returned", name(reason.field()), reason.text());
    }
}
