package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Openness;

/** The joint decision: what is open and why, proposing, agreeing, differing, and the last word. */
public final class DecisionSteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TALKING = Set.of("TO_DECIDE", "PROPOSED", "DIFFER", "PROPOSED_AGAIN");
    private static final Set<String> PROPOSED = Set.of("PROPOSED", "PROPOSED_AGAIN");
    private static final Set<String> ESCALATED = Set.of("ESCALATED");
    private static final Set<String> OVER = Set.of("AGREED", "CLOSED");
    private static final Person READER = Person.named("the seconded officer");

    private final TheCase about;

    public DecisionSteps(TheCase about) {
        this.about = about;
    }

    @Then("{disposal} is {openness} for the child")
    @Told(
            does =
                    "What the rules and the policy answer for the first undecided offence: open, open with a warning, closed.",
            example = "Then triage is open for the child")
    public void stands(Disposal disposal, Openness openness) {
        reasoned(disposal, openness, "");
    }

    @Then("{disposal} is {openness} for the child, because {string}")
    @Told(
            does = "The same, and one of the reasons has these words in it.",
            example = "Then triage is closed for the child, because \"one in a lifetime\"")
    public void reasoned(Disposal disposal, Openness openness, String words) {
        Patience.until(disposal.words() + " is " + openness, () -> {
            JsonNode answer = answerFor(disposal);
            String found = answer.path("answer").asText();
            List<String> reasons = answer.path("reasons").findValuesAsText("text");
            if (!found.equals(openness.name())
                    || reasons.stream().noneMatch(each -> each.contains(words)) && !words.isEmpty()) {
                throw new NotYet("it is " + found + ", because " + reasons);
            }
            return answer;
        });
    }

    @When("{person} proposes {disposal}, because {string}")
    @Told(
            does =
                    "For every offence still undecided. A youth conditional caution gets a letter of apology and two sessions"
                            + " within twelve weeks; no further action is not in the public interest.",
            example = "When the seconded officer proposes triage, because \"A first, small theft, admitted at once.\"")
    public void proposes(Person who, Disposal disposal, String reason) {
        propose(who, seen -> Proposal.same(undecided(seen), disposal, reason, ""), reason);
    }

    @When("{person} proposes for each offence, because {string}:")
    @Told(
            does = "A line for each offence, by its name or code. Columns: offence, disposal; and where they are wanted"
                    + " reason, conditions (with semicolons between), weeks, authority (of the Crown Prosecution"
                    + " Service), no further action reason.",
            example = "When the duty manager proposes for each offence, because \"Two offences, two answers.\":\n"
                    + "| offence         | disposal          |\n"
                    + "| theft from shop | triage            |\n"
                    + "| criminal damage | no further action |")
    public void proposesTable(Person who, String reason, DataTable table) {
        List<Map<String, String>> rows = table.asMaps();
        propose(who, seen -> Proposal.each(undecided(seen), about.offences(), rows, reason), reason);
    }

    @When("{person} proposes to uphold {disposal}, because {string}")
    @Told(
            does = "After an assessment that differed: the same disposal again, with the reason why it holds.",
            example =
                    "When the seconded officer proposes to uphold triage, because \"The new facts do not weigh more.\"")
    public void upholds(Person who, Disposal disposal, String reason) {
        propose(who, seen -> Proposal.same(undecided(seen), disposal, reason, reason), reason);
    }

    @When("{person} agrees")
    @Told(
            does = "The other agency agrees under its own sign-in: every rule is tested now.",
            example = "When the duty manager agrees")
    public void agrees(Person who) {
        act("agree", who, PROPOSED, OVER, "agreement", seen -> JSON.objectNode());
    }

    @When("{person} differs, because {string}")
    @Told(
            does = "The other agency does not agree. The first time both talk again; the second time it is escalated.",
            example = "When the duty manager differs, because \"The child has changed since.\"")
    public void differs(Person who, String reasons) {
        act(
                "differ",
                who,
                PROPOSED,
                Set.of("DIFFER", "ESCALATED"),
                "difference",
                seen -> JSON.objectNode().put("reasons", reasons));
    }

    @Then("the case is escalated")
    @Told(does = "A police inspector and the operations manager have it now.", example = "Then the case is escalated")
    public void escalated() {
        await(ESCALATED);
    }

    @When("{person} gives the view of the youth offending service: it differs, {string}")
    @Told(
            does = "The operations manager keeps the dissent in an escalated case.",
            example = "When the operations manager gives the view of the youth offending service: it differs,"
                    + " \"Triage would have been enough.\"")
    public void dissents(Person who, String view) {
        yosView(who, false, view);
    }

    @When("{person} gives the view of the youth offending service: it agrees, {string}")
    @Told(
            does = "The operations manager agrees with the police in an escalated case.",
            example = "When the operations manager gives the view of the youth offending service: it agrees,"
                    + " \"We have talked it over.\"")
    public void consents(Person who, String view) {
        yosView(who, true, view);
    }

    @When("{person} records the police decision: {disposal}, because {string}")
    @Told(
            does = "The last word in an escalated case is the police's; the inspector records it.",
            example =
                    "When the police inspector records the police decision: a youth caution, because \"It fits the harm.\"")
    public void policeDecide(Person who, Disposal disposal, String reason) {
        decideByPolice(who, seen -> Proposal.same(undecided(seen), disposal, reason, ""), reason);
    }

    @Then("the dissent of the youth offending service is kept")
    @Told(
            does = "It stands with the decision for ever.",
            example = "Then the dissent of the youth offending service is kept")
    public void dissentKept() {
        Patience.until("the dissent of the youth offending service is kept", () -> {
            JsonNode found = Doors.read(READER, path());
            if (!found.path("dissent").asBoolean()) {
                throw new NotYet("the decision has none");
            }
            return found;
        });
    }

    @Then("triage was closed by policy alone")
    @Told(
            does =
                    "The decision says that it was policy-driven: a caution or charge only because of the one-triage rule.",
            example = "Then triage was closed by policy alone")
    public void policyDriven() {
        Patience.until("the decision is driven by policy", () -> {
            JsonNode decisions = Doors.read(READER, path()).path("decisions");
            if (!decisions.findValuesAsText("code").contains("policy-driven")) {
                throw new NotYet("nothing of that stands with the decision");
            }
            return decisions;
        });
    }

    @Then("both agencies have to decide again")
    @Told(
            does = "The case is back in the decision room, with every rule to be tested again.",
            example = "Then both agencies have to decide again")
    public void again() {
        await(Set.of("TO_DECIDE"));
    }

    @When("{person} tries to agree, and is refused because {string}")
    @Told(
            does =
                    "A rule or the policy stands against what is proposed: nothing changes, and the reason has these words.",
            example = "When the duty manager tries to agree, and is refused because \"one triage in a lifetime\"")
    public void cannotAgree(Person who, String words) {
        refusal("agree", who, "agreement", seen -> JSON.objectNode()).expected(PROPOSED, words);
    }

    @When("{person} tries to record the police decision: {disposal}, and is refused because {string}")
    @Told(
            does = "The last word opens no closed gate: nothing changes, and the reason has these words.",
            example = "When the police inspector tries to record the police decision: charge, and is refused because"
                    + " \"last day\"")
    public void cannotDecide(Person who, Disposal disposal, String words) {
        String reason = "It is the last word.";
        refusal(
                        "record the police decision",
                        who,
                        "police-decision",
                        seen -> said(reason, Proposal.same(undecided(seen), disposal, reason, "")))
                .expected(ESCALATED, words);
    }

    @When("{person} records the police decision for each offence, because {string}:")
    @Told(
            does = "The last word with a line for each offence; the columns are those of a proposal.",
            example = "When the police inspector records the police decision for each offence, because \"Too late.\":\n"
                    + "| offence              | disposal          | no further action reason |\n"
                    + "| drunk and disorderly | no further action | time limit expired       |")
    public void policeDecideTable(Person who, String reason, DataTable table) {
        List<Map<String, String>> rows = table.asMaps();
        decideByPolice(who, seen -> Proposal.each(undecided(seen), about.offences(), rows, reason), reason);
    }

    private Refusal refusal(String what, Person who, String door, Function<JsonNode, ObjectNode> says) {
        return new Refusal(what, who, path(), seen -> seen, seen -> path() + "/" + door, says);
    }

    private void yosView(Person who, boolean agrees, String view) {
        act(
                "give the view of the youth offending service",
                who,
                ESCALATED,
                Set.of("ESCALATED", "AGREED", "CLOSED"),
                "yos-view",
                seen -> JSON.objectNode().put("agrees", agrees).put("view", view));
    }

    private void propose(Person who, Function<JsonNode, ArrayNode> lines, String reason) {
        act("propose", who, TALKING, PROPOSED, "proposal", seen -> said(reason, lines.apply(seen)));
    }

    private void decideByPolice(Person who, Function<JsonNode, ArrayNode> lines, String reason) {
        act(
                "record the police decision",
                who,
                ESCALATED,
                OVER,
                "police-decision",
                seen -> said(reason, lines.apply(seen)));
    }

    private static ObjectNode said(String reasons, ArrayNode lines) {
        ObjectNode body = JSON.objectNode().put("reasons", reasons);
        body.set("lines", lines);
        return body;
    }

    private void act(
            String what,
            Person who,
            Set<String> from,
            Set<String> after,
            String door,
            Function<JsonNode, JsonNode> says) {
        new Act("POST", what, who, path(), seen -> seen, from, after, seen -> path() + "/" + door, says).done();
    }

    private void await(Set<String> states) {
        Patience.until("the decision is " + String.join(" or ", states), () -> {
            String found = Doors.read(READER, path()).path("state").asText();
            if (!states.contains(found)) {
                throw new NotYet("it is " + found);
            }
            return found;
        });
    }

    private JsonNode answerFor(Disposal disposal) {
        JsonNode line = undecided(Doors.read(READER, path())).stream()
                .findFirst()
                .orElseThrow(() -> new NotYet("no offence is undecided"));
        return StreamSupport.stream(line.path("disposals").spliterator(), false)
                .filter(each -> each.path("kind").asText().equals(disposal.name()))
                .findAny()
                .orElseThrow(() -> new NotYet("it cannot be chosen for this offence at all"));
    }

    private static List<JsonNode> undecided(JsonNode seen) {
        return StreamSupport.stream(seen.path("lines").spliterator(), false)
                .filter(line -> line.path("state").asText().equals("UNDECIDED"))
                .toList();
    }

    private String path() {
        return "/decision/api/cases/" + about.id();
    }
}
