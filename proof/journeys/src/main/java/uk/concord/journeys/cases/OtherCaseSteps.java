package uk.concord.journeys.cases;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Stop;

/** A second case of the same child, which has come as far as a triage that is not given yet. */
public final class OtherCaseSteps {

    private static final Person OFFICER = Person.named("the seconded officer");
    private static final Person MANAGER = Person.named("the duty manager");
    private static final Person WORKER = Person.named("the case manager");

    private final TheCase about;

    public OtherCaseSteps(TheCase about) {
        this.about = about;
    }

    @Given("triage is agreed in another case of the child, for a theft from shop on {day}")
    @Told(
            does =
                    "Another G26 of the same child goes as far as a triage that the assessment agrees with. It is not signed.",
            example = "Given triage is agreed in another case of the child, for a theft from shop on 5 January 2019")
    public void agreed(LocalDate offenceOn) {
        TheCase other = about.withOther();
        EarlierTriage.agree(other, offenceOn);
        AssessmentSteps assessment = new AssessmentSteps(other);
        assessment.allocates(MANAGER, WORKER);
        assessment.concurs(WORKER, "The plan fits the child and the harm.");
        assessment.countersigns(MANAGER);
    }

    @When("{person} records that the triage of the other case will not be given, because {stop}: {string}")
    @Told(
            does = "That triage falls away: a decision that leaned on it is looked at again.",
            example = "When the case manager records that the triage of the other case will not be given, because the"
                    + " signature was refused: \"The child does not want it.\"")
    public void fallsAway(Person who, Stop because, String explanation) {
        new DeliverySteps(about.other()).stops(who, Disposal.TRIAGE, because, explanation);
    }

    @When("the other case ends with no further action")
    @Told(
            does = "Both agencies decide it again, and the police hear of its end.",
            example = "When the other case ends with no further action")
    public void ends() {
        DecisionSteps talk = new DecisionSteps(about.other());
        talk.again();
        talk.proposes(OFFICER, Disposal.NO_FURTHER_ACTION, "The school has dealt with it.");
        talk.agrees(MANAGER);
    }

    @Then("the police have everything of the other case, and it is closed")
    @Told(
            does = "The same end as of the case itself.",
            example = "Then the police have everything of the other case, and it is closed")
    public void closed() {
        new PoliceSteps(about.other()).closed();
    }
}
