package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import uk.concord.journeys.cases.Words.Disposal;

/** Who works with the child, what the assessment finds, and the countersignature. */
public final class AssessmentSteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> COUNTERSIGNED = Set.of("CONCURRED", "DIFFERED");

    private final TheCase about;

    public AssessmentSteps(TheCase about) {
        this.about = about;
    }

    @When("{person} allocates the case to {person}")
    @Told(
            does = "From now on a case manager assesses it.",
            example = "When the duty manager allocates the case to the case manager")
    public void allocates(Person who, Person worker) {
        act(
                "allocate the case",
                who,
                Set.of("TO_ALLOCATE", "ASSESSING"),
                Set.of("ASSESSING"),
                "allocation",
                () -> JSON.objectNode().put("worker", worker.id()));
    }

    @Given("the assessment is late, because {string}")
    @Told(
            does = "The reason that goes with an assessment after its ten working days; said before it is recorded.",
            example = "Given the assessment is late, because \"The case manager was on leave.\"")
    public void late(String reason) {
        about.isLateBecause(reason);
    }

    @When("{person} assesses the child and concurs, because {string}")
    @Told(
            does = "The assessment agrees with the decision.",
            example = "When the case manager assesses the child and concurs, because \"The plan fits the child.\"")
    public void concurs(Person who, String reasons) {
        record(who, () -> result(true, reasons));
    }

    @When("{person} assesses the child and does not concur, proposing {disposal} instead, because {string}")
    @Told(
            does = "The assessment does not agree: once countersigned, both agencies decide again.",
            example = "When the case manager assesses the child and does not concur, proposing a youth caution instead,"
                    + " because \"There is more harm than the form knew.\"")
    public void differs(Person who, Disposal instead, String reasons) {
        record(who, () -> result(false, reasons).put("proposedInstead", instead.name()));
    }

    @When("{person} sends the assessment back, because {string}")
    @Told(
            does = "Who countersigns wants more work on it first.",
            example = "When the duty manager sends the assessment back, because \"The victim's view is missing.\"")
    public void sendsBack(Person who, String reasons) {
        act(
                "send the assessment back",
                who,
                Set.of("TO_COUNTERSIGN"),
                Set.of("ASSESSING"),
                "assessment-return",
                () -> JSON.objectNode().put("reasons", reasons));
    }

    @When("{person} countersigns the assessment")
    @Told(
            does = "Somebody other than its author stands for it: now it answers the decision.",
            example = "When the duty manager countersigns the assessment")
    public void countersigns(Person who) {
        act(
                "countersign",
                who,
                Set.of("TO_COUNTERSIGN"),
                COUNTERSIGNED,
                "countersignature",
                () -> withLateReason(JSON.objectNode()));
    }

    private void record(Person who, Supplier<ObjectNode> result) {
        act("record the assessment", who, Set.of("ASSESSING"), Set.of("TO_COUNTERSIGN"), "assessment", result);
    }

    private ObjectNode result(boolean concurs, String reasons) {
        return withLateReason(JSON.objectNode()
                .put("tool", "ASSETPLUS")
                .put("concurs", concurs)
                .put("reasons", reasons));
    }

    private ObjectNode withLateReason(ObjectNode body) {
        return about.lateReason().isEmpty() ? body : body.put("lateReason", about.lateReason());
    }

    private void act(
            String what, Person who, Set<String> from, Set<String> after, String door, Supplier<ObjectNode> says) {
        String path = "/disposal/api/cases/" + about.id();
        new Act(
                        "POST",
                        what,
                        who,
                        path,
                        AssessmentSteps::newest,
                        from,
                        after,
                        seen -> path + "/" + door,
                        seen -> says.get())
                .done();
    }

    private static JsonNode newest(JsonNode seen) {
        return StreamSupport.stream(seen.path("assessments").spliterator(), false)
                .max(Comparator.comparingInt(each -> each.path("decision").asInt()))
                .orElse(JSON.missingNode());
    }
}
