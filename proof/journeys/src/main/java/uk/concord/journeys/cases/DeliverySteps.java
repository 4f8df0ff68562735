package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Stop;

/** A disposal from its document to its end. */
public final class DeliverySteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Person OFFICER = Person.named("the seconded officer");
    private static final Person MANAGER = Person.named("the duty manager");
    private static final Person WORKER = Person.named("the case manager");
    private static final String SIGNED = "SIGNED";

    private final TheCase about;

    public DeliverySteps(TheCase about) {
        this.about = about;
    }

    @When("{person} reads the document of {disposal} with the child, and everybody signs")
    @Told(
            does = "The child and the appropriate adult sign, the parent or carer acknowledges it.",
            example = "When the case manager reads the document of the triage with the child, and everybody signs")
    public void signs(Person who, Disposal disposal) {
        sign(who, disposal, SIGNED, "ACKNOWLEDGED", SIGNED);
    }

    @When("{person} reads the document of {disposal} with the child, and it is answered:")
    @Told(
            does = "How each of the three answers: signed, acknowledged, refused, not present.",
            example =
                    "When the case manager reads the document of the youth caution with the child, and it is answered:\n"
                            + "| child             | refused      |\n"
                            + "| parent or carer   | acknowledged |\n"
                            + "| appropriate adult | signed       |")
    public void answered(Person who, Disposal disposal, DataTable table) {
        Map<String, String> rows = table.asMap();
        sign(who, disposal, how(rows, "child"), how(rows, "parent or carer"), how(rows, "appropriate adult"));
    }

    @Then("the document of {disposal} tells what a future check may show")
    @Told(
            does = "It cannot be read with a child without the text on disclosure.",
            example = "Then the document of the triage tells what a future check may show")
    public void disclosure(Disposal disposal) {
        Patience.until("the document tells of a future check", () -> {
            JsonNode found = latest(Doors.read(WORKER, path()), disposal);
            JsonNode document = Doors.read(WORKER, door(found, "document"));
            String whole = document.path("sections").toString();
            if (document.path("disclosureVersion").asText().isEmpty() || !whole.contains("check")) {
                throw new NotYet("it does not");
            }
            return document;
        });
    }

    @When("{person} records that {disposal} will not be given, because {stop}: {string}")
    @Told(
            does =
                    "Both agencies decide again. Because the signature was refused, the admission was withdrawn, the child was"
                            + " not reached, the child turned 18, the time limit passed, its conditions no longer fit.",
            example =
                    "When the case manager records that the triage will not be given, because the signature was refused:"
                            + " \"The child wants to be heard by a court.\"")
    public void stops(Person who, Disposal disposal, Stop because, String explanation) {
        act(
                "record that it will not be given",
                who,
                disposal,
                Set.of("AWAITING_CONFIRMATION", "TO_SIGN", "TO_GIVE"),
                Set.of("STOPPED"),
                "stop",
                () -> JSON.objectNode().put("because", because.code()).put("explanation", explanation));
    }

    @When("{person} gives {disposal}")
    @Told(
            does = "It is given today, with only the law's own rules tested again.",
            example = "When the seconded officer gives the triage")
    public void gives(Person who, Disposal disposal) {
        act(
                "give " + disposal.words(),
                who,
                disposal,
                Set.of("TO_GIVE"),
                Set.of("IN_DELIVERY"),
                "giving",
                JSON::objectNode);
    }

    @When("{person} tries to give {disposal}, and is refused because {string}")
    @Told(
            does =
                    "The law's own rules stand against giving it today: nothing changes, and the reason has these words.",
            example = "When the seconded officer tries to give the youth caution, and is refused because \"18\"")
    public void cannotGive(Person who, Disposal disposal, String words) {
        new Refusal(
                        "give " + disposal.words(),
                        who,
                        path(),
                        seen -> latest(seen, disposal),
                        seen -> door(seen, "giving"),
                        seen -> JSON.objectNode())
                .expected(Set.of("TO_GIVE"), words);
    }

    @When("{person} closes {disposal} as completed, with the summary {string}")
    @Told(
            does = "The child did what was agreed; the summary is for the police, without names.",
            example =
                    "When the case manager closes the triage as completed, with the summary \"Came to both sessions.\"")
    public void completes(Person who, Disposal disposal, String summary) {
        close(who, disposal, true, Set.of("COMPLETED"), summary);
    }

    @When("{person} closes {disposal} as not completed, with the summary {string}")
    @Told(
            does =
                    "It ended before it was done. Triage and a youth conditional caution then wait for a manager's review.",
            example = "When the case manager closes the triage as not completed, with the summary \"Moved away.\"")
    public void endsUncompleted(Person who, Disposal disposal, String summary) {
        close(who, disposal, false, Set.of("NOT_COMPLETED", "UNDER_REVIEW"), summary);
    }

    @When("{person} reviews {disposal} and finds a reasonable excuse, {string}")
    @Told(
            does = "The operations manager's review of what was not completed.",
            example =
                    "When the operations manager reviews the triage and finds a reasonable excuse, \"The child was ill.\"")
    public void excused(Person who, Disposal disposal, String reason) {
        review(who, disposal, true, reason);
    }

    @When("{person} reviews {disposal} and finds no reasonable excuse, {string}")
    @Told(
            does = "The same with the other answer: a triage then counts.",
            example = "When the operations manager reviews the triage and finds no reasonable excuse, \"Never came.\"")
    public void notExcused(Person who, Disposal disposal, String reason) {
        review(who, disposal, false, reason);
    }

    @When("{disposal} is assessed, countersigned, signed and given")
    @Told(
            does = "Delivery in one breath: the duty manager allocates, the case manager assesses and concurs, the duty"
                    + " manager countersigns, everybody signs, the seconded officer gives it.",
            example = "When the triage is assessed, countersigned, signed and given")
    public void asFarAsGiven(Disposal disposal) {
        AssessmentSteps assessment = new AssessmentSteps(about);
        assessment.allocates(MANAGER, WORKER);
        assessment.concurs(WORKER, "The plan fits the child and the harm.");
        assessment.countersigns(MANAGER);
        signs(WORKER, disposal);
        gives(OFFICER, disposal);
    }

    @When("{disposal} is assessed, countersigned, signed, given and completed")
    @Told(
            does = "The same, and the case manager closes it as completed.",
            example = "When the triage is assessed, countersigned, signed, given and completed")
    public void wholeWay(Disposal disposal) {
        asFarAsGiven(disposal);
        completes(WORKER, disposal, "Came to everything and made good what was done.");
    }

    private void sign(Person who, Disposal disposal, String child, String parent, String adult) {
        act("record how it was answered", who, disposal, Set.of("TO_SIGN"), Set.of("TO_GIVE"), "signing", () -> {
            ObjectNode body = JSON.objectNode()
                    .put("child", child)
                    .put("parentOrCarer", parent)
                    .put("appropriateAdult", adult);
            return body.set("adult", Form.adult(about));
        });
    }

    private void close(Person who, Disposal disposal, boolean completed, Set<String> after, String summary) {
        act(
                "close it",
                who,
                disposal,
                Set.of("IN_DELIVERY"),
                after,
                "closing",
                () -> JSON.objectNode().put("completed", completed).put("summary", summary));
    }

    private void review(Person who, Disposal disposal, boolean excuse, String reason) {
        act(
                "review it",
                who,
                disposal,
                Set.of("UNDER_REVIEW"),
                Set.of("NOT_COMPLETED"),
                "review",
                () -> JSON.objectNode().put("reasonableExcuse", excuse).put("reason", reason));
    }

    private void act(
            String what,
            Person who,
            Disposal disposal,
            Set<String> from,
            Set<String> after,
            String door,
            Supplier<JsonNode> says) {
        new Act(
                        "POST",
                        what,
                        who,
                        path(),
                        seen -> latest(seen, disposal),
                        from,
                        after,
                        seen -> door(seen, door),
                        seen -> says.get())
                .done();
    }

    private static String door(JsonNode disposal, String name) {
        return "/disposal/api/disposals/" + disposal.path("disposalId").asText() + "/" + name;
    }

    private static JsonNode latest(JsonNode seen, Disposal disposal) {
        return StreamSupport.stream(seen.path("disposals").spliterator(), false)
                .filter(each -> each.path("kind").asText().equals(disposal.name()))
                .max(Comparator.comparingInt(each -> each.path("decision").asInt()))
                .orElse(JSON.missingNode());
    }

    private static String how(Map<String, String> rows, String who) {
        String words = rows.getOrDefault(who, "not present").toLowerCase(Locale.UK);
        if (!List.of("signed", "acknowledged", "refused", "not present").contains(words)) {
            throw new NotAsExpected(
                    "nobody answers a document with '" + words + "': signed, acknowledged, refused," + " not present");
        }
        return Words.constant(words);
    }

    private String path() {
        return "/disposal/api/cases/" + about.id();
    }
}
