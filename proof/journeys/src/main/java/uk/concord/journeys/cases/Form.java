package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.people.SampleChild;

/** The G26 of a case, in the contract's words. */
final class Form {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SERGEANT = "Sergeant Pell";

    private Form() {}

    static ObjectNode of(TheCase about, Disposal proposed) {
        ObjectNode form = JSON.objectNode();
        form.put("crimeReference", about.crimeReference());
        form.put("yos", about.yos());
        form.put("routeToPolice", "VOLUNTARY");
        form.set("child", child(about));
        form.set("parentOrCarer", parentOrCarer(about));
        ArrayNode offences = form.putArray("offences");
        about.lastOffence();
        about.offences().forEach(each -> offences.add(each.json()));
        form.set("evidence", JSON.objectNode().put("sufficient", true).put("saidBy", SERGEANT));
        form.set("appropriateAdult", adult(about));
        form.set("victim", victim(about));
        form.set(
                "proposal",
                JSON.objectNode()
                        .put("disposal", proposed.name())
                        .put("reason", "What the officer thinks fits, as seen on the day."));
        return form;
    }

    /** The adult of the form, who is asked again when the document is read. */
    static ObjectNode adult(TheCase about) {
        ObjectNode adult = JSON.objectNode();
        if (about.lookedAfter()) {
            adult.put("name", "Perran Stowe").put("category", "CARE_AUTHORITY");
        } else if (about.parentIsVictim()) {
            adult.put("name", "Ottilie Marsh").put("category", "OTHER_ADULT");
        } else {
            adult.put("name", about.child().relative()).put("category", "PARENT_OR_GUARDIAN");
        }
        return adult.put("isVictim", false).put("isPolice", false).put("isAdult", true);
    }

    private static ObjectNode child(TheCase about) {
        SampleChild child = about.child();
        ObjectNode json = JSON.objectNode()
                .put("givenNames", child.givenNames())
                .put("familyName", child.familyName())
                .put("dateOfBirth", child.dateOfBirth().toString())
                .put("address", child.address());
        return about.withoutPncId() ? json : json.put("pncId", child.pncId());
    }

    private static ObjectNode parentOrCarer(TheCase about) {
        return about.lookedAfter()
                ? JSON.objectNode().put("name", "Perran Stowe").put("relationship", "Carer for the council")
                : JSON.objectNode().put("name", about.child().relative()).put("relationship", "Mother");
    }

    private static ObjectNode victim(TheCase about) {
        return about.parentIsVictim()
                ? JSON.objectNode().put("kind", "PERSON").put("views", "Wants help for the child, not a punishment.")
                : JSON.objectNode().put("kind", "ORGANISATION").put("views", "Would like an apology.");
    }
}
