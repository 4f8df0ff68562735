package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Progress;

/** What the police received, whether they said so, and what is done by hand where their system is away. */
public final class PoliceSteps {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> SETTLED = Set.of("ACKNOWLEDGED", "SUPERSEDED");
    private static final Person OFFICER = Person.named("the seconded officer");

    private final TheCase about;

    public PoliceSteps(TheCase about) {
        this.about = about;
    }

    @Before
    public void listen() {
        Force.listen();
    }

    @Given("the police's system is away")
    @Told(
            does =
                    "Until the case is over nothing is read and no receipts come: an officer enters outcomes by hand, from what"
                            + " Concord shows.",
            example = "Given the police's system is away")
    public void away() {
        about.isByHand();
        Force.away();
    }

    @Then("the police hear that it is {progress}")
    @Told(
            does = "At some time the feed said so of an offence of this case: received, returned, accepted, decided,"
                    + " confirmed, given, under review, completed, not completed, reopened, withdrawn, not suitable.",
            example = "Then the police hear that it is returned")
    public void hear(Progress progress) {
        Patience.until("the police hear that it is " + Words.plain(progress.name()), () -> {
            List<String> heard = Force.heard(about.id());
            if (!heard.contains(progress.name())) {
                throw new NotYet("they heard " + heard);
            }
            return heard;
        });
    }

    @Then("the police know that the form changed after it was given")
    @Told(
            does =
                    "A message says of an offence that its form was amended after the disposal was given: nothing is undone.",
            example = "Then the police know that the form changed after it was given")
    public void overtaken() {
        Patience.until("the police know that the form changed", () -> {
            for (JsonNode message : Doors.read(OFFICER, "/notification/api/outcomes/" + about.id())
                    .path("messages")) {
                for (JsonNode line : message.path("outcome").path("lines")) {
                    if (line.path("overtaken").asText().equals("AMENDED")) {
                        return line;
                    }
                }
            }
            throw new NotYet("no message says so");
        });
    }

    @Then("the police have {disposal} with code {int}, {progress}")
    @Told(
            does =
                    "What the force holds for the case's offences now: the disposal, the Home Office code, the progress.",
            example = "Then the police have triage with code 8, completed")
    public void withCode(Disposal disposal, int code, Progress progress) {
        holdForAll(new Line(disposal.name(), String.valueOf(code), progress.name()));
    }

    @Then("the police have {disposal} without a code, {progress}")
    @Told(
            does = "The same where there is no code: before it is given, and for a charge always.",
            example = "Then the police have a charge without a code, decided")
    public void withoutCode(Disposal disposal, Progress progress) {
        holdForAll(new Line(disposal.name(), "", progress.name()));
    }

    @Then("the police have for each offence:")
    @Told(
            does = "The same for each offence by its name or code; an empty code means none.",
            example = "Then the police have for each offence:\n"
                    + "| offence         | disposal          | code | progress  |\n"
                    + "| theft from shop | triage            | 8    | completed |\n"
                    + "| criminal damage | no further action | 10   | decided   |")
    public void eachOffence(DataTable table) {
        List<Line> wanted = new ArrayList<>();
        for (Offence offence : about.offences()) {
            Map<String, String> row = table.asMaps().stream()
                    .filter(each -> offence.words().equalsIgnoreCase(each.get("offence")))
                    .findAny()
                    .orElseThrow(() -> new NotAsExpected("the table has no row for the offence " + offence.words()));
            String code = row.get("code") == null ? "" : row.get("code");
            String disposal = row.get("disposal") == null
                    ? ""
                    : Disposal.named(row.get("disposal")).name();
            wanted.add(new Line(disposal, code, Words.constant(row.get("progress"))));
        }
        hold(wanted);
    }

    @Then("the police have everything, and the case is closed")
    @Told(
            does = "The last state is closed, every message was acknowledged or has a newer one after it, and the joint"
                    + " decision is closed too, where there was one.",
            example = "Then the police have everything, and the case is closed")
    public void closed() {
        Patience.until("the case is closed for the police", () -> {
            JsonNode latest = latest();
            if (!latest.path("state").asText().equals("CLOSED")) {
                throw new NotYet("they hold " + Received.words(latest) + ", still open");
            }
            return latest;
        });
        settled();
        if (about.wasAccepted()) {
            Patience.until("the joint decision is closed", () -> {
                JsonNode found = Doors.read(OFFICER, "/decision/api/cases/" + about.id());
                if (!found.path("state").asText().equals("CLOSED")) {
                    throw new NotYet("it is " + found.path("state").asText());
                }
                return found;
            });
        }
    }

    @When("{person} records by hand that it is on the police system as {string}")
    @Told(
            does = "The receipt of a force without a machine: the newest outcome was entered by an officer.",
            example = "When the seconded officer records by hand that it is on the police system as \"OCC-2019-77\"")
    public void byHand(Person who, String reference) {
        String path = "/notification/api/outcomes/" + about.id();
        new Act(
                        "POST",
                        "record a receipt by hand",
                        who,
                        path,
                        PoliceSteps::newest,
                        Set.of("SENT", "REJECTED"),
                        Set.of("ACKNOWLEDGED"),
                        seen -> path + "/receipt",
                        seen -> JSON.objectNode()
                                .put("policeReference", reference)
                                .put("enteredOn", BusinessTime.today().toString()))
                .done();
    }

    @Then("the police can read the closing summary")
    @Told(
            does = "By the link that the feed carries, as a disclosure on record.",
            example = "Then the police can read the closing summary")
    public void summary() {
        Patience.until("the summary can be read", () -> {
            if (latest().path("summary").asText().isEmpty()) {
                throw new NotYet("the feed has no link to it");
            }
            return Doors.read(Person.POLICE_SYSTEM, "/notification/api/outcomes/" + about.id() + "/summary");
        });
    }

    /** For an earlier case, whose code depends on its day. */
    void withoutCodeOrWith(Disposal disposal, Progress progress) {
        Patience.until("the police have the earlier " + disposal.words(), () -> {
            JsonNode line = latest().path("lines").path(0);
            if (!line.path("progress").asText().equals(progress.name())) {
                throw new NotYet("they hold " + Received.words(latest()));
            }
            return line;
        });
    }

    private void settled() {
        Patience.until("every message to the police is settled", () -> {
            JsonNode found = Doors.read(OFFICER, "/notification/api/outcomes/" + about.id());
            List<String> states = StreamSupport.stream(found.path("messages").spliterator(), false)
                    .map(message -> message.path("state").asText())
                    .toList();
            if (states.isEmpty() || !SETTLED.containsAll(states)) {
                throw new NotYet("messages are " + states);
            }
            return found;
        });
    }

    private void holdForAll(Line line) {
        hold(about.offences().stream().map(any -> line).toList());
    }

    private void hold(List<Line> wanted) {
        Patience.until("the police have " + wanted, () -> {
            JsonNode latest = latest();
            List<Line> found = StreamSupport.stream(latest.path("lines").spliterator(), false)
                    .map(Line::of)
                    .toList();
            if (!found.equals(wanted)) {
                throw new NotYet("they have " + found);
            }
            return found;
        });
    }

    private JsonNode latest() {
        return told(about).orElseThrow(() -> new NotYet("they have nothing"));
    }

    /** What the force's system holds; where it is away, what an officer copies from Concord. */
    static Optional<JsonNode> told(TheCase about) {
        if (!about.byHand()) {
            return Force.latest(about.id());
        }
        JsonNode shown = Doors.read(OFFICER, "/notification/api/outcomes/" + about.id());
        return Optional.of(newest(shown).path("outcome"));
    }

    /** The message of the highest version; its version is the one to answer. */
    private static JsonNode newest(JsonNode seen) {
        return StreamSupport.stream(seen.path("messages").spliterator(), false)
                .max((one, other) -> Integer.compare(
                        one.path("version").asInt(), other.path("version").asInt()))
                .orElse(JSON.missingNode());
    }

    private record Line(String disposal, String code, String progress) {

        static Line of(JsonNode line) {
            return new Line(
                    line.path("disposal").asText(""),
                    line.path("outcomeCode").asText(""),
                    line.path("progress").asText(""));
        }

        @Override
        public String toString() {
            return Received.words(disposal, code, progress);
        }
    }
}
