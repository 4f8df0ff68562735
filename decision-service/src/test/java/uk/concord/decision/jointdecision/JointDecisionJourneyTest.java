package uk.concord.decision.jointdecision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static uk.concord.decision.jointdecision.Cases.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Cases.INSPECTOR;
import static uk.concord.decision.jointdecision.Cases.OFFICER;
import static uk.concord.decision.jointdecision.Cases.YOS_MANAGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.concord.decision.history.Children;
import uk.concord.decision.jointdecision.Cases.Case;
import uk.concord.decision.jointdecision.handling.EscalationSweep;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** The talk of the two agencies by the API and on the page, with everything real round it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class JointDecisionJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String AGREED = "uk.concord.decision.agreed.v1";
    private static final Tokens.Person OPERATOR =
            new Tokens.Person("test-operator", "operator", "OPERATIONS", "cleveland", "");

    @Inject
    EscalationSweep sweep;

    @AfterEach
    void backToNow() {
        clock("{\"now\":true}");
    }

    @Test
    void one_triage_from_the_referral_to_its_end_and_the_next_case_of_the_child_finds_it_used() {
        UUID child = Cases.child("Ashdown", false);
        Case first = Cases.opened(Cases.accepted(child, 1));
        Cases.get(OFFICER, first)
                .body("state", equalTo("TO_DECIDE"))
                .body("allowedActions", contains("PROPOSE"))
                .body("child.ageToday", equalTo(14))
                .body("lines[0].disposals.kind", hasSize(5))
                .body("lines[0].disposals.find { it.kind == 'TRIAGE' }.answer", not(equalTo("CLOSED")));

        Cases.propose(OFFICER, first, "TRIAGE")
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposal.lines[0].answer", not(equalTo("CLOSED")));
        Cases.send(DUTY_MANAGER, first, "agreement", "{'version':1}")
                .then()
                .statusCode(409)
                .body("reasons.code", contains("changed-meanwhile"))
                .body("allowedActions", hasItems("AGREE", "DISPUTE"));
        Cases.agree(INSPECTOR, first).statusCode(422).body("reasons.code", contains("answered-by-same-agency"));
        Cases.agree(DUTY_MANAGER, first).statusCode(200).body("state", equalTo("AGREED"));
        Cases.agree(DUTY_MANAGER, first).statusCode(409).body("allowedActions", empty());
        assertThat(Cases.said(first, AGREED).get(0)).contains("\"confirmed\":false", "\"policyDriven\":false");

        Cases.assessed(first, 1, true);
        Cases.lineBecomes(first, "CONFIRMED");
        assertThat(Cases.said(first, "uk.concord.decision.confirmed.v1")).hasSize(1);
        UUID disposal = Cases.wasGiven(first, 1, "TRIAGE");
        Cases.lineBecomes(first, "GIVEN");
        history(child).body("disposals.kind", contains("TRIAGE")).body("disposals.progress", contains("GIVEN"));
        Cases.ended(first, disposal, 1, "TRIAGE", "uk.concord.disposal.completed.v1", "'completedOn':'2026-01-01'");
        Cases.becomes(first, "CLOSED");
        history(child).body("disposals.progress", contains("COMPLETED"));

        Case second = Cases.opened(Cases.accepted(child, 1));
        Cases.get(OFFICER, second)
                .body("lines[0].disposals.find { it.kind == 'TRIAGE' }.answer", equalTo("CLOSED"))
                .body("lines[0].disposals.find { it.kind == 'TRIAGE' }.reasons.code", hasItem("triage-used"));
        Cases.propose(OFFICER, second, "TRIAGE").statusCode(200).body("proposal.lines[0].answer", equalTo("CLOSED"));
        Cases.agree(DUTY_MANAGER, second).statusCode(422).body("reasons.code", hasItem("triage-used"));
        Cases.get(OFFICER, second).body("state", equalTo("PROPOSED"));
        Cases.propose(OFFICER, second, "YOUTH_CAUTION").statusCode(200);
        Cases.agree(DUTY_MANAGER, second)
                .statusCode(200)
                .body("decisions[0].policyVersion", startsWith("cleveland"))
                .body("decisions[0].policyDriven", equalTo(true))
                .body("decisions[0].lines[0].policyDriven", equalTo(true))
                .body("lines[0].decided.policyDriven", equalTo(true));
        page(OFFICER, "/cases/" + second.caseId() + "/decision")
                .body(containsString("Triage was closed by the policy alone."));
        assertThat(Cases.said(second, AGREED).get(0)).contains("\"policyDriven\":true");
    }

    @Test
    void a_case_waits_until_the_person_is_known_as_the_check_saw_them() {
        UUID child = Cases.child("Bramley", false);
        Case waiting = Cases.accepted(child, 2);
        await().atMost(SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from parked_key where key = ?",
                                waiting.caseId().toString())
                        == 1);
        Cases.get(YOS_MANAGER, waiting).statusCode(404);

        Children.restricted(child, 2, true);
        Cases.opened(waiting);
        Cases.get(DUTY_MANAGER, waiting).statusCode(404);
    }

    @Test
    void another_area_does_not_find_the_case_and_cannot_act_in_it() {
        Case made = Cases.open();
        Tokens.Person elsewhere = Tokens.dutyManager("hartlepool");

        Cases.get(elsewhere, made).statusCode(404);
        Cases.propose(elsewhere, made, "TRIAGE").statusCode(404);
        Cases.get(YOS_MANAGER, made).body("state", equalTo("TO_DECIDE"));
    }

    @Test
    void those_who_differ_twice_go_to_inspector_and_operations_manager_and_dissent_is_kept() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "YOUTH_CAUTION").statusCode(200);
        Cases.differ(DUTY_MANAGER, made).statusCode(200).body("state", equalTo("DIFFER"));
        Cases.propose(DUTY_MANAGER, made, "TRIAGE").statusCode(200).body("round", equalTo(2));
        Cases.differ(OFFICER, made)
                .statusCode(200)
                .body("state", equalTo("ESCALATED"))
                .body("escalation.because", equalTo("STILL_DIFFER"));
        Cases.decideByPolice(INSPECTOR, made, "YOUTH_CAUTION")
                .statusCode(422)
                .body("reasons.code", contains("operations-manager-not-heard"));
        Cases.post(YOS_MANAGER, made, "yos-view", "'agrees':false,'view':'The child needs help, not a caution.'")
                .statusCode(200)
                .body("yosView.agrees", equalTo(false));
        Cases.decideByPolice(INSPECTOR, made, "YOUTH_CAUTION")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("dissent", equalTo(true))
                .body("decisions[0].dissent", equalTo("The child needs help, not a caution."));
        assertThat(Cases.said(made, AGREED).get(0)).contains("\"basis\":\"POLICE_DECISION\"", "\"dissent\":true");
    }

    @Test
    void a_view_that_is_missing_escalates_by_command_once_it_is_due() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "TRIAGE");
        Cases.send(DUTY_MANAGER, made, "escalation", "{'version':2}")
                .then()
                .statusCode(422)
                .body("reasons.code", contains("escalation-not-due"));
        inSixDays();

        Cases.get(DUTY_MANAGER, made).body("allowedActions", hasItem("ESCALATE"));
    }

    @Test
    void a_view_that_is_missing_escalates_by_itself_in_business_time() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "TRIAGE");
        inSixDays();
        sweep.sweep();

        Cases.get(DUTY_MANAGER, made)
                .body("state", equalTo("ESCALATED"))
                .body("escalation.because", equalTo("VIEW_MISSING"));
        assertThat(Cases.said(made, "uk.concord.decision.escalated.v1").get(0)).contains("\"name\":\"Concord\"");
    }

    @Test
    void an_assessment_that_differs_reopens_and_both_uphold_with_a_reason() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "TRIAGE");
        Cases.agree(DUTY_MANAGER, made);
        Cases.assessed(made, 1, false);
        Cases.becomes(made, "TO_DECIDE");
        assertThat(Cases.said(made, "uk.concord.decision.reopened.v1").get(0)).contains("ASSESSMENT_DIFFERS");

        Cases.propose(OFFICER, made, "TRIAGE")
                .statusCode(400)
                .body("reasons.field", contains("/lines/0/upheldBecause"));
        Cases.propose(OFFICER, made, "TRIAGE", ",'upheldBecause':'The harm was small.'")
                .statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(200).body("lines[0].state", equalTo("CONFIRMED"));
        assertThat(Cases.said(made, AGREED).get(1)).contains("\"decision\":2", "\"confirmed\":true");
    }

    @Test
    void what_is_upheld_need_not_be_typed_again() {
        Case made = Cases.open();
        LocalDate end = LocalDate.now().plusDays(50);
        Cases.propose(
                        OFFICER,
                        made,
                        "YOUTH_CONDITIONAL_CAUTION",
                        ",'conditions':['Write to the shop.','Meet the owner.'],'conditionsEndOn':'" + end + "'")
                .statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(200);
        Cases.assessed(made, 1, false);
        Cases.becomes(made, "TO_DECIDE");

        String room = "/cases/" + made.caseId() + "/decision";
        page(OFFICER, room)
                .body(field("disposal", "it.@checked != ''"), equalTo("YOUTH_CONDITIONAL_CAUTION"))
                .body(typed("conditions"), equalTo("Write to the shop.\nMeet the owner."))
                .body(field("conditionsEndOn-day", "true"), equalTo(String.valueOf(end.getDayOfMonth())))
                .body(field("conditionsEndOn-month", "true"), equalTo(String.valueOf(end.getMonthValue())))
                .body(field("conditionsEndOn-year", "true"), equalTo(String.valueOf(end.getYear())))
                .body(typed("reason"), equalTo(""));
        Cases.get(OFFICER, made).body("lines[0].before.conditions", hasSize(2));
    }

    @Test
    void an_admission_that_is_taken_back_closes_the_cautions() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "YOUTH_CAUTION");
        Cases.agree(DUTY_MANAGER, made);
        Cases.stopped(made, 1, "YOUTH_CAUTION", "ADMISSION_WITHDRAWN");
        Cases.becomes(made, "TO_DECIDE");

        Cases.get(OFFICER, made)
                .body("lines[0].disposals.find { it.kind == 'YOUTH_CAUTION' }.answer", equalTo("CLOSED"));
    }

    @Test
    void a_conditional_caution_that_fails_leaves_a_charge_or_nothing() {
        Case made = Cases.open();
        Cases.propose(OFFICER, made, "YOUTH_CONDITIONAL_CAUTION", ",'conditions':['Write to the shop.']")
                .statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(200);
        Cases.assessed(made, 1, true);
        Cases.lineBecomes(made, "CONFIRMED");
        UUID disposal = Cases.wasGiven(made, 1, "YOUTH_CONDITIONAL_CAUTION");
        Cases.lineBecomes(made, "GIVEN");
        Cases.ended(made, disposal, 1, "YOUTH_CONDITIONAL_CAUTION", "uk.concord.disposal.unfinished.v1", "'unread':0");
        await().atMost(SOON)
                .untilAsserted(() -> history(made.personId()).body("disposals.progress", contains("UNDER_REVIEW")));
        Cases.ended(
                made,
                disposal,
                1,
                "YOUTH_CONDITIONAL_CAUTION",
                "uk.concord.disposal.not-completed.v1",
                "'endedOn':'2026-01-01','reasonableExcuse':false,'reopens':true");
        Cases.becomes(made, "TO_DECIDE");

        Cases.get(OFFICER, made)
                .body("lines[0].disposals.findAll { it.answer == 'CLOSED' }.kind", hasItems("TRIAGE", "YOUTH_CAUTION"))
                .body("lines[0].disposals.find { it.kind == 'CHARGE' }.answer", not(equalTo("CLOSED")));
        Cases.propose(OFFICER, made, "CHARGE").statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(200).body("state", equalTo("CLOSED"));
        assertThat(Cases.said(made, AGREED).get(1)).contains("\"endsForGood\":true");
    }

    @Test
    void the_room_shows_all_that_matters_takes_a_form_and_keeps_what_was_typed() {
        Case made = Cases.open();
        String room = "/cases/" + made.caseId() + "/decision";
        page(OFFICER, room)
                .statusCode(200)
                .body(containsString("Robin Ashdown"))
                .body(containsString("Assessment due"))
                .body(containsString("Took two bars of chocolate."))
                .body(containsString("The shop wants an apology."))
                .body(containsString("Propose for your agency"));

        form(OFFICER, room + "/proposal", made, 1, "TRIAGE", "", "Kept as typed")
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("Kept as typed"))
                .body(containsString("#lines-0-reason"));
        form(OFFICER, room + "/proposal", made, 1, "TRIAGE", "It fits.", "Both think so")
                .statusCode(303)
                .header("Location", "/decision" + room + "?done=proposed");
        page(OFFICER, room).body(containsString("Propose again"));
        page(DUTY_MANAGER, room).body(containsString("Agree with the proposal"));
        form(DUTY_MANAGER, room + "/agreement", made, 2, "", "", "").statusCode(303);
        page(DUTY_MANAGER, room).body(containsString("Decision 1: Agreed by both agencies"));
    }

    /** The value of the first open offence's field, among those that are such. */
    private static String field(String name, String such) {
        return "**.find { it.@name == 'lines-0-" + name + "' && " + such + " }.@value";
    }

    private static String typed(String name) {
        return "**.find { it.@name == 'lines-0-" + name + "' }.text().trim()";
    }

    private static ValidatableResponse page(Tokens.Person person, String path) {
        return given().auth()
                .oauth2(person.token())
                .accept("text/html")
                .get(path)
                .then();
    }

    private static ValidatableResponse form(
            Tokens.Person person, String path, Case made, int version, String disposal, String reason, String reasons) {
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        return given().auth()
                .oauth2(person.token())
                .redirects()
                .follow(false)
                .cookie("csrf-decision", token)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", token)
                .formParam("version", version)
                .formParam("lines-0-offenceId", made.offenceId())
                .formParam("lines-0-disposal", disposal)
                .formParam("lines-0-reason", reason)
                .formParam("reasons", reasons)
                .post(path)
                .then();
    }

    private static ValidatableResponse history(UUID child) {
        return given().auth()
                .oauth2(OFFICER.token())
                .get("/api/children/{child}/history", child)
                .then();
    }

    private static void inSixDays() {
        clock("{\"date\":\"" + LocalDate.now().plusDays(6) + "\"}");
    }

    private static void clock(String body) {
        given().auth()
                .oauth2(OPERATOR.token())
                .contentType("application/json")
                .body(body)
                .post("/api/clock")
                .then()
                .statusCode(200);
    }
}
