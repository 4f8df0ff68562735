package uk.concord.decision.jointdecision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.concord.decision.jointdecision.Cases.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Cases.INSPECTOR;
import static uk.concord.decision.jointdecision.Cases.OFFICER;
import static uk.concord.decision.jointdecision.Cases.YOS_MANAGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.decision.jointdecision.Cases.Case;
import uk.concord.decision.jointdecision.Cases.Form;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** A form that is amended: both look again while nothing is given, and people look where it was. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendedFormTest {

    private static final String AMENDED = "uk.concord.referral.amended.v1";
    private static final String REOPENED = "uk.concord.decision.reopened.v1";
    private static final String OVERTAKEN = "uk.concord.decision.overtaken.v1";
    private static final Form NOT_ENOUGH = new Form(2, "CR/2019/0412", false);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void what_is_agreed_and_not_given_is_decided_again_on_the_form_as_it_stands() {
        Case made = agreed("YOUTH_CAUTION");
        Cases.amended(made, NOT_ENOUGH, true);
        Cases.becomes(made, "TO_DECIDE");

        assertThat(Cases.said(made, REOPENED).get(0)).contains("\"because\":\"AMENDED\"", "\"decision\":1");
        Cases.get(OFFICER, made)
                .body("changes[0].title", equalTo("The form was changed"))
                .body("changes[0].what", contains("Evidence"))
                .body("lines[0].before.disposal", equalTo("YOUTH_CAUTION"))
                .body("lines[0].disposals.find { it.kind == 'YOUTH_CAUTION' }.answer", equalTo("CLOSED"));
        page(OFFICER, made, "/decision").body(containsString("Changed since the last decision"));
        await().atMost(SOON)
                .untilAsserted(() -> timeline(made)
                        .body("entries.type", containsInRelativeOrder(REOPENED, AMENDED))
                        .body("entries.title", hasItem("Concord opened the decision again"))
                        .body("entries.find { it.type == '" + AMENDED + "' }.text", equalTo("Changed: Evidence."))
                        .body("state", equalTo("TO_DECIDE")));
        page(YOS_MANAGER, made, "").body(containsString("Changed since the last decision"));

        Cases.propose(OFFICER, made, "NO_FURTHER_ACTION", ",'noFurtherActionReason':'NOT_IN_PUBLIC_INTEREST'");
        Cases.agree(DUTY_MANAGER, made).statusCode(200).body("changes", empty());
    }

    @Test
    void a_talk_under_way_begins_anew_and_what_was_said_is_kept() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "TRIAGE").statusCode(200);
        Cases.amended(made, NOT_ENOUGH, true);
        Cases.becomes(made, "TO_DECIDE");

        assertThat(Cases.said(made, REOPENED).get(0)).contains("\"decision\":0");
        Cases.get(DUTY_MANAGER, made)
                .body("allowedActions", contains("PROPOSE"))
                .body("setAside[0].proposal.lines[0].disposal", equalTo("TRIAGE"));
        page(DUTY_MANAGER, made, "/decision").body(containsString("Police had proposed: offence 1, Triage."));
        await().atMost(SOON)
                .untilAsserted(() -> timeline(made)
                        .body("entries.title", hasItem("Concord had both agencies begin again"))
                        .body("state", equalTo("TO_DECIDE")));
    }

    @Test
    void what_touches_no_rule_is_taken_in_and_nothing_is_opened() {
        Case made = agreed("YOUTH_CAUTION");
        Cases.amended(made, new Form(2, "CR/2019/0999", true), false);
        await().atMost(SOON).untilAsserted(() -> Cases.get(OFFICER, made).body("changes", hasSize(1)));

        Cases.get(OFFICER, made).body("state", equalTo("AGREED")).body("changes[0].material", equalTo(false));
        assertThat(Cases.said(made, REOPENED)).isEmpty();
        Cases.amended(made, new Form(1, "CR/2019/0001", false), true);
        Cases.assessed(made, 1, true);
        Cases.lineBecomes(made, "CONFIRMED");
        Cases.get(OFFICER, made).body("changes", hasSize(1));
    }

    @Test
    void what_was_given_stays_and_manager_and_inspector_each_look_at_it() {
        Case made = agreed("YOUTH_CAUTION");
        Cases.assessed(made, 1, true);
        Cases.lineBecomes(made, "CONFIRMED");
        Cases.wasGiven(made, 1, "YOUTH_CAUTION");
        Cases.lineBecomes(made, "GIVEN");
        Cases.amended(made, NOT_ENOUGH, true);
        await().atMost(SOON).untilAsserted(() -> alerts(YOS_MANAGER, made).body("alerts", hasSize(2)));

        assertThat(Cases.said(made, OVERTAKEN).get(0)).contains("\"because\":\"AMENDED\"", "\"decision\":1");
        assertThat(Cases.said(made, REOPENED)).isEmpty();
        Cases.get(OFFICER, made).body("state", equalTo("AGREED")).body("lines[0].state", equalTo("GIVEN"));
        timeline(made)
                .body("entries.type", containsInRelativeOrder(OVERTAKEN, AMENDED))
                .body("entries.title", hasItem("Concord found that the decision has been overtaken"));
        home(YOS_MANAGER).body(containsString("Look at what changed after a disposal was given"));
        home(DUTY_MANAGER).body(not(containsString("Look at what changed after a disposal was given")));
        String managers = alertFor(made, "yos-manager");
        page(YOS_MANAGER, made, "")
                .body(containsString("The form was changed after the disposal was given: look"))
                .body(containsString("I have looked at it"));
        page(DUTY_MANAGER, made, "").body(not(containsString("I have looked at it")));

        look(INSPECTOR, made, managers, 1, "Seen.")
                .statusCode(422)
                .body("reasons.code", contains("alert-for-somebody-else"));
        look(YOS_MANAGER, made, managers, 1, " ").statusCode(400).body("reasons.field", contains("/note"));
        form(YOS_MANAGER, made, managers, "").statusCode(400).body(containsString("There is a problem"));
        form(YOS_MANAGER, made, managers, "Told the officer; nothing to undo.").statusCode(303);
        look(YOS_MANAGER, made, managers, 1, "Again.").statusCode(409);
        look(YOS_MANAGER, made, managers, 2, "Again.").statusCode(409).body("allowedActions", empty());
        alerts(YOS_MANAGER, made)
                .body("alerts.find { it.role == 'yos-manager' }.state", equalTo("LOOKED_AT"))
                .body("alerts.find { it.role == 'police-inspector' }.state", equalTo("OPEN"));
        look(INSPECTOR, made, alertFor(made, "police-inspector"), 1, "Seen.")
                .statusCode(200)
                .body("state", equalTo("LOOKED_AT"))
                .body("allowedActions", empty());
        page(DUTY_MANAGER, made, "").body(containsString("Told the officer; nothing to undo."));
    }

    @Test
    void the_room_says_what_became_of_others_in_the_crime_and_not_who_they_are() {
        Form same = new Form(2, "CR/2019/" + UUID.randomUUID().toString().substring(0, 8), true);
        Case one = Cases.open();
        Cases.amended(one, same, false);
        Case other = Cases.open();
        Cases.amended(other, same, false);
        await().atMost(SOON)
                .untilAsserted(() -> Cases.get(OFFICER, one)
                        .body("othersInCrime.text", equalTo("1 other child is in this crime; nothing is decided.")));
        page(OFFICER, one, "/decision").body(containsString("1 other child is in this crime; nothing is decided."));

        Cases.propose(OFFICER, other, "YOUTH_CAUTION").statusCode(200);
        Cases.agree(DUTY_MANAGER, other).statusCode(200);
        Cases.get(OFFICER, one)
                .body("othersInCrime.children", equalTo(1))
                .body("othersInCrime.disposals.kind", contains("YOUTH_CAUTION"))
                .body("othersInCrime.disposals.given", contains(false))
                .body("othersInCrime.disposals.on", contains(LocalDate.now().toString()));
        Cases.get(OFFICER, other).body("othersInCrime.disposals", empty());
        Cases.assessed(other, 1, true);
        Cases.lineBecomes(other, "CONFIRMED");
        Cases.wasGiven(other, 1, "YOUTH_CAUTION");
        Cases.lineBecomes(other, "GIVEN");
        Cases.get(OFFICER, one).body("othersInCrime.disposals.given", contains(true));
        page(OFFICER, one, "/decision")
                .body(containsString("Youth caution, given on"))
                .body(not(containsString(other.personId().toString())));
    }

    private static Case agreed(String disposal) {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, disposal).statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(200);
        return made;
    }

    private static String alertFor(Case made, String role) {
        return alerts(YOS_MANAGER, made)
                .body("alerts.role", hasItem(role))
                .extract()
                .path("alerts.find { it.role == '" + role + "' }.alertId");
    }

    private static ValidatableResponse alerts(Tokens.Person person, Case made) {
        return as(person).get("/api/cases/{case}/alerts", made.caseId()).then();
    }

    private static ValidatableResponse look(Tokens.Person person, Case made, String alert, int version, String note) {
        return as(person)
                .contentType("application/json")
                .body("{\"version\":%d,\"note\":\"%s\"}".formatted(version, note))
                .post("/api/cases/{case}/alerts/{alert}/look", made.caseId(), alert)
                .then();
    }

    private static ValidatableResponse form(Tokens.Person person, Case made, String alert, String note) {
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        return as(person)
                .redirects()
                .follow(false)
                .cookie("csrf-decision", token)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", token)
                .formParam("version", 1)
                .formParam("note-" + alert, note)
                .post("/cases/{case}/alerts/{alert}", made.caseId(), alert)
                .then();
    }

    private static ValidatableResponse page(Tokens.Person person, Case made, String part) {
        return as(person)
                .accept("text/html")
                .get("/cases/" + made.caseId() + part)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse home(Tokens.Person person) {
        return as(person).accept("text/html").get("/").then().statusCode(200);
    }

    private static ValidatableResponse timeline(Case made) {
        return as(YOS_MANAGER).get("/api/cases/{case}/timeline", made.caseId()).then();
    }

    private static RequestSpecification as(Tokens.Person person) {
        return given().auth().oauth2(person.token());
    }
}
