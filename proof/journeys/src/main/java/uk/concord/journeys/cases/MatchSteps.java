package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Set;
import uk.concord.journeys.cases.Words.Verdict;

/** Who is this child: another record that may be about the same one. */
public final class MatchSteps {

    private static final String MATCHES = "/intake/api/matches";
    private static final Set<String> OPEN = Set.of("UNDECIDED", "ASKED");
    private static final Set<String> SETTLED = Set.of("SAME", "DIFFERENT");

    private final TheCase about;

    public MatchSteps(TheCase about) {
        this.about = about;
    }

    @When("{person} says that the other record is about {verdict}, because {string}")
    @Told(
            does =
                    "Of the two records that may be about one child somebody says: the same child, or a different child.",
            example =
                    "When the seconded officer says that the other record is about a different child, because \"Twins.\"")
    public void says(Person who, Verdict verdict, String reason) {
        act(
                who,
                "say that it is " + verdict,
                OPEN,
                Set.of(verdict.name()),
                "/decision",
                body(reason).put("decision", "SAY_" + verdict.name()));
    }

    @When("{person} is not sure about the other record, and asks {string}")
    @Told(
            does = "The question stands first on the list of all who may compare.",
            example =
                    "When the seconded officer is not sure about the other record, and asks \"Who knows the family?\"")
    public void asks(Person who, String question) {
        act(
                who,
                "ask",
                Set.of("UNDECIDED"),
                Set.of("ASKED"),
                "/decision",
                body(question).put("decision", "ASK"));
    }

    @When("{person} undoes what was said of the other record, because {string}")
    @Told(
            does = "It was wrong: the two are asked about again. Nothing that was said is lost.",
            example =
                    "When the seconded officer undoes what was said of the other record, because \"It was one child.\"")
    public void undoes(Person who, String reason) {
        act(who, "undo it", SETTLED, Set.of("UNDECIDED"), "/undoing", body(reason));
    }

    @Then("the other record was found, because {string}")
    @Told(
            does = "The machine found a record that may be about the same child, and says what agrees.",
            example = "Then the other record was found, because \"Same birth date\"")
    public void found(String clue) {
        Patience.until("another record was found", () -> {
            JsonNode match =
                    Doors.read(Person.named("sefton"), path()).path("matches").path(0);
            for (JsonNode agrees : match.path("agrees")) {
                if (agrees.asText().equals(clue)) {
                    return match;
                }
            }
            throw new NotYet("what agrees is " + match.path("agrees"));
        });
    }

    @Then("the other record stands as about {verdict}")
    @Told(
            does = "What was said of the two records last.",
            example = "Then the other record stands as about the same child")
    public void stands(Verdict verdict) {
        Patience.until("the two records stand so", () -> {
            String state = Doors.read(Person.named("sefton"), path())
                    .path("matches")
                    .path(0)
                    .path("state")
                    .asText();
            if (!state.equals(verdict.name())) {
                throw new NotYet("it is " + state);
            }
            return state;
        });
    }

    private void act(Person who, String what, Set<String> from, Set<String> after, String door, ObjectNode says) {
        new Act(
                        "POST",
                        what,
                        who,
                        path(),
                        seen -> seen.path("matches").path(0),
                        from,
                        after,
                        seen -> MATCHES + "/" + seen.path("matchId").asText() + door,
                        seen -> says)
                .done();
    }

    private String path() {
        String person = Doors.read(Person.named("sefton"), "/intake/api/referrals/" + about.id())
                .path("personId")
                .asText();
        return MATCHES + "?person=" + person;
    }

    private static ObjectNode body(String reason) {
        return JsonNodeFactory.instance.objectNode().put("reason", reason);
    }
}
