package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import uk.concord.journeys.cases.Words.Admission;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Unsuitable;

/** The G26: what it says, how it is sent, and the quality check. */
public final class ReferralSteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERRALS = "/intake/api/referrals";
    private static final Person READER = Person.named("the seconded officer");
    private static final Set<String> SENT = Set.of("SENT");
    private static final Set<String> ACCEPTED = Set.of("ACCEPTED");

    private final TheCase about;

    public ReferralSteps(TheCase about) {
        this.about = about;
    }

    @Given("an offence of {string} on {day}")
    @Told(
            does = "An offence of the form, by its name or its code in the offence list; more than one may follow."
                    + " It is admitted fully unless another step says otherwise.",
            example = "Given an offence of \"theft from shop\" on 12 January 2019")
    public void offence(String name, LocalDate day) {
        about.offences().add(new Offence(name, day));
    }

    @Given("what happened was: {string}")
    @Told(
            does = "What the form says of the offence just named.",
            example = "Given what happened was: \"Took two bars of chocolate without paying.\"")
    public void whatHappened(String words) {
        about.lastOffence().happened(words);
    }

    @Given("the child admitted it {admission}")
    @Told(
            does = "How the offence just named was admitted: fully, partly, only responsibility, not at all, without a"
                    + " word, by denying it.",
            example = "Given the child admitted it partly")
    public void admitted(Admission how) {
        about.lastOffence().admitted(how.code());
    }

    @When("{person} sends the G26, proposing {disposal}")
    @Told(
            does = "The form goes to the quality check; from here on the case has its id.",
            example = "When the referring officer sends the G26, proposing triage")
    public void sends(Person who, Disposal proposed) {
        String key = UUID.randomUUID().toString();
        Answer answer = Doors.sendUnderKey(who, REFERRALS, Form.of(about, proposed), key);
        if (!answer.done()) {
            throw new NotAsExpected(who.id() + " cannot send the G26: " + answer.reasons());
        }
        about.isCase(answer.body().path("caseId").asText());
    }

    @When("{person} returns the G26, because of {string}: {string}")
    @Told(
            does = "The quality check sends it back with a field, as a JSON pointer into the form, and a reason.",
            example =
                    "When the seconded officer returns the G26, because of \"/evidence/saidBy\": \"Say who looked at it.\"")
    public void returns(Person who, String field, String text) {
        check(
                who,
                "return the G26",
                "return",
                Set.of("RETURNED"),
                body -> body.putArray("reasons")
                        .add(JSON.objectNode().put("field", field).put("text", text)));
    }

    @When("{person} sends the G26 again, proposing {disposal}")
    @Told(
            does = "After a return: the form as the case tells it now, under the same id.",
            example = "When the referring officer sends the G26 again, proposing triage")
    public void sendsAgain(Person who, Disposal proposed) {
        ObjectNode form = Form.of(about, proposed);
        new Act(
                        "PUT",
                        "send the G26 again",
                        who,
                        REFERRALS + "/" + about.id() + "/standing",
                        seen -> seen,
                        Set.of("RETURNED"),
                        SENT,
                        seen -> REFERRALS + "/" + about.id(),
                        seen -> JSON.objectNode().set("referral", form))
                .done();
    }

    @When("{person} accepts the G26")
    @Told(
            does = "The quality check is passed: the two agencies may decide.",
            example = "When the seconded officer accepts the G26")
    public void accepts(Person who) {
        check(who, "accept the G26", "acceptance", Set.of("ACCEPTED"), body -> {});
        about.isAccepted();
    }

    @When("{person} accepts the G26, having made sure who the child is")
    @Told(
            does = "The same where no PNC id is known.",
            example = "When the seconded officer accepts the G26, having made sure who the child is")
    public void acceptsSure(Person who) {
        check(who, "accept the G26", "acceptance", Set.of("ACCEPTED"), body -> body.put("identityConfirmed", true));
        about.isAccepted();
    }

    @When("{person} amends the G26, still proposing {disposal}, because {string}")
    @Told(
            does = "After it was accepted: the form as the case tells it now, which is a new version of it.",
            example =
                    "When the seconded officer amends the G26, still proposing triage, because \"The interview says so.\"")
    public void amends(Person who, Disposal proposed, String reason) {
        ObjectNode form = Form.of(about, proposed);
        new Act(
                        "PUT",
                        "amend the G26",
                        who,
                        REFERRALS + "/" + about.id() + "/standing",
                        seen -> seen,
                        ACCEPTED,
                        ACCEPTED,
                        seen -> REFERRALS + "/" + about.id() + "/amendment",
                        seen -> JSON.objectNode().put("reason", reason).set("referral", form))
                .done();
    }

    @Then("{int} working day(s) has/have counted, and {int} was/were paused")
    @Told(
            does = "The clock of the quality check: working days since the G26 was received, and those at whose end it"
                    + " stood returned.",
            example = "Then 2 working days have counted, and 3 were paused")
    public void clock(int working, int paused) {
        JsonNode clock = Doors.read(READER, REFERRALS + "/" + about.id()).path("clock");
        if (clock.path("workingDays").asInt() != working
                || clock.path("pausedDays").asInt() != paused) {
            throw new NotAsExpected("the clock says " + clock);
        }
    }

    @Then("what changed on the G26 is {string}: from {string} to {string}")
    @Told(
            does = "The newest amendment, as everybody reads it who may see the form.",
            example =
                    "Then what changed on the G26 is \"Admission of offence 1\": from \"Admits it in full\" to \"Denies it\"")
    public void changed(String title, String before, String after) {
        JsonNode newest = Doors.read(READER, REFERRALS + "/" + about.id() + "/versions")
                .path("versions")
                .path(0)
                .path("changes");
        boolean said = false;
        for (JsonNode change : newest) {
            said = said
                    || change.path("title").asText().equals(title)
                            && change.path("before").asText().equals(before)
                            && change.path("after").asText().equals(after);
        }
        if (!said) {
            throw new NotAsExpected("what changed is " + newest);
        }
    }

    @When("{person} finds the G26 not suitable, because {unsuitable}: {string}")
    @Told(
            does =
                    "It cannot be decided here: the child was under ten, the child is an adult, it belongs to another area,"
                            + " it is a duplicate.",
            example =
                    "When the seconded officer finds the G26 not suitable, because it is a duplicate: \"See the first.\"")
    public void unsuitable(Person who, Unsuitable reason, String explanation) {
        check(
                who,
                "find the G26 not suitable",
                "unsuitability",
                Set.of("NOT_SUITABLE"),
                body -> body.put("reason", reason.code()).put("explanation", explanation));
    }

    @When("{person} takes the G26 back, because {string}")
    @Told(
            does = "Who sent it withdraws it before it is accepted.",
            example = "When the referring officer takes the G26 back, because \"Sent for the wrong child.\"")
    public void withdraws(Person who, String reason) {
        new Act(
                        "POST",
                        "take the G26 back",
                        who,
                        REFERRALS + "/" + about.id() + "/standing",
                        seen -> seen,
                        Set.of("SENT", "RETURNED"),
                        Set.of("WITHDRAWN"),
                        seen -> REFERRALS + "/" + about.id() + "/withdrawal",
                        seen -> JSON.objectNode().put("reason", reason))
                .done();
    }

    @Then("the sender reads that the G26 is {word}")
    @Told(
            does = "Where the form stands for its sender: sent, returned, accepted, not-suitable, withdrawn.",
            example = "Then the sender reads that the G26 is returned")
    public void stands(String state) {
        String wanted = Words.constant(state.replace('-', ' '));
        Patience.until("the G26 is " + state, () -> {
            String found = Doors.read(Person.POLICE_SYSTEM, REFERRALS + "/" + about.id() + "/standing")
                    .path("state")
                    .asText();
            if (!found.equals(wanted)) {
                throw new NotYet("it is " + found);
            }
            return found;
        });
    }

    private void check(Person who, String what, String door, Set<String> after, Consumer<ObjectNode> says) {
        new Act(
                        "POST",
                        what,
                        who,
                        REFERRALS + "/" + about.id(),
                        seen -> seen,
                        SENT,
                        after,
                        seen -> REFERRALS + "/" + about.id() + "/" + door,
                        seen -> {
                            ObjectNode body = JSON.objectNode();
                            says.accept(body);
                            return body;
                        })
                .done();
    }
}
