package uk.concord.disposal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.concord.disposal.cases.Cases.CASE_MANAGER;
import static uk.concord.disposal.cases.Cases.DUTY_MANAGER;
import static uk.concord.disposal.cases.Cases.OFFICER;
import static uk.concord.disposal.cases.Cases.SOON;
import static uk.concord.disposal.cases.Cases.YOS_MANAGER;
import static uk.concord.disposal.cases.Cases.get;
import static uk.concord.disposal.cases.Cases.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.concord.disposal.cases.Cases.Told;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A case goes all the way from the decision to its end, by the API and on real parts. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CaseJourneyTest {

    private static final Tokens.Person OTHER_CASE_MANAGER =
            new Tokens.Person("casimir", "case-manager", "YOS", "cleveland", "south-tees");
    private static final Tokens.Person INSPECTOR =
            new Tokens.Person("isolde", "police-inspector", "POLICE", "cleveland", "");

    @Test
    void triage_goes_from_the_decision_to_completed_and_all_are_told() {
        Told told = Cases.agreed("Wayby", false, "TRIAGE");
        String cases = "/api/cases/" + told.caseId();
        get(DUTY_MANAGER, cases)
                .statusCode(200)
                .body("reference", equalTo("G-4K7Q-9T2B"))
                .body("assessments[0].state", equalTo("TO_ALLOCATE"))
                .body("assessments[0].dueOn", equalTo("2019-02-05"))
                .body("assessments[0].allowedActions", equalTo(List.of("ALLOCATE")))
                .body("disposals", hasSize(1))
                .body("disposals[0].state", equalTo("AWAITING_CONFIRMATION"))
                .body("disposals[0].offences", hasSize(2));

        post(DUTY_MANAGER, cases + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(200)
                .body("state", equalTo("ASSESSING"))
                .body("worker.name", equalTo("Cosima Thwaite"));
        post(CASE_MANAGER, cases + "/assessment", Cases.assessed(2))
                .statusCode(200)
                .body("state", equalTo("TO_COUNTERSIGN"));
        post(DUTY_MANAGER, cases + "/assessment-return", "{'version':3,'reasons':'Say more of school.'}")
                .statusCode(200)
                .body("state", equalTo("ASSESSING"));
        post(CASE_MANAGER, cases + "/assessment", Cases.assessed(4)).statusCode(200);
        post(DUTY_MANAGER, cases + "/countersignature", "{'version':5}")
                .statusCode(200)
                .body("state", equalTo("CONCURRED"));
        assertThat(told.disposalState()).isEqualTo("AWAITING_CONFIRMATION");
        Cases.confirm(told, 1, told.offence(), told.other());
        await().atMost(SOON).until(() -> told.disposalState().equals("TO_SIGN"));

        String disposal = "/api/disposals/" + told.disposal();
        post(CASE_MANAGER, disposal + "/signing", Cases.signed(2))
                .statusCode(200)
                .body("state", equalTo("TO_GIVE"))
                .body("answers.adult.name", equalTo("Morgan Ashdown"))
                .body("answers.disclosureVersion", equalTo("from-2020-11-28"));
        post(OFFICER, disposal + "/giving", "{'version':3}").statusCode(200).body("state", equalTo("IN_DELIVERY"));
        post(CASE_MANAGER, disposal + "/closing", "{'version':4,'completed':true,'summary':'Four meetings.'}")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("allowedActions", hasSize(0));
        assertThat(told.said())
                .containsExactly(
                        "assessment.allocated",
                        "assessment.completed",
                        "document.signed",
                        "disposal.given",
                        "disposal.completed");
        assertThat(ServiceDatabase.rows("select operation from audit where subject = ?", "person/" + told.person()))
                .extracting(row -> row.get(0))
                .contains("assessment.allocate", "disposal.give", "disposal.close", "disposal.see");
    }

    @Test
    void a_conditional_caution_not_completed_is_reviewed_and_goes_back_only_without_an_excuse() {
        Told told = Cases.toSign("Reviewby", false, "YOUTH_CONDITIONAL_CAUTION");
        String disposal = "/api/disposals/" + told.disposal();
        post(CASE_MANAGER, disposal + "/signing", Cases.signedThen(2)).statusCode(200);
        post(OFFICER, disposal + "/giving", Cases.givenThen(3)).statusCode(200);
        post(CASE_MANAGER, disposal + "/closing", "{'version':4,'completed':false,'summary':'Stopped coming.'}")
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"));
        post(CASE_MANAGER, disposal + "/review", "{'version':5,'reasonableExcuse':false,'reason':'None given.'}")
                .statusCode(403);
        post(YOS_MANAGER, disposal + "/review", "{'version':5,'reasonableExcuse':false,'reason':'None given.'}")
                .statusCode(200)
                .body("state", equalTo("NOT_COMPLETED"));

        String said = ServiceDatabase.rows(
                        "select payload from outbox where key = ? and type = 'uk.concord.disposal.not-completed.v1'",
                        told.caseId().toString())
                .get(0)
                .get(0);
        assertThat(said).contains("\"reopens\":true").contains("\"reasonableExcuse\":false");
    }

    @Test
    void conditions_whose_end_has_passed_are_not_given_and_go_back_to_both() {
        Told told = Cases.toSign("Endby", false, "YOUTH_CONDITIONAL_CAUTION");
        String disposal = "/api/disposals/" + told.disposal();
        post(CASE_MANAGER, disposal + "/signing", Cases.signedThen(2)).statusCode(200);
        post(OFFICER, disposal + "/giving", "{'version':3}")
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("conditions-end-too-early")))
                .body("reasons[0].text", containsString("Stop it, and both agencies decide again"));

        post(
                        CASE_MANAGER,
                        disposal + "/stop",
                        "{'version':3,'because':'CONDITIONS_OUT_OF_TIME','explanation':'The child was away.'}")
                .statusCode(200)
                .body("state", equalTo("STOPPED"));
        assertThat(told.said()).endsWith("document.signed", "disposal.stopped");
    }

    @Test
    void triage_that_the_child_does_not_sign_can_only_be_stopped() {
        Told told = Cases.toSign("Refuseby", false, "TRIAGE");
        String disposal = "/api/disposals/" + told.disposal();
        post(
                        CASE_MANAGER,
                        disposal + "/signing",
                        "{'version':2,'child':'REFUSED','parentOrCarer':'SIGNED','appropriateAdult':'SIGNED'}")
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("triage-not-signed")));
        post(CASE_MANAGER, disposal + "/stop", "{'version':2,'because':'SIGNATURE_REFUSED','explanation':'No.'}")
                .statusCode(200)
                .body("state", equalTo("STOPPED"));
        Cases.reopen(told, 1, "STOPPED", told.offence(), told.other());

        Cases.agree(told, 2, Cases.line(told.offence(), 1, "YOUTH_CAUTION", false));
        get(CASE_MANAGER, "/api/cases/" + told.caseId())
                .body("assessments.state", equalTo(List.of("TO_ALLOCATE", "CONCURRED")))
                .body("disposals.state", equalTo(List.of("AWAITING_CONFIRMATION", "STOPPED")));
    }

    @Test
    void a_reopening_takes_its_offences_out_and_stops_what_is_left_of_nothing() {
        Told told = Cases.accepted("Reopenby", false, "2012-03-14");
        Cases.agree(
                told,
                1,
                Cases.line(told.offence(), 1, "TRIAGE", false),
                Cases.line(told.other(), 2, "YOUTH_CAUTION", false));
        Cases.reopen(told, 1, "STOPPED", told.offence());
        await().atMost(SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from disposal where case_id = ? and state = 'STOPPED'", told.caseId())
                        == 1);
        assertThat(told.assessmentState(1)).isEqualTo("TO_ALLOCATE");
        Cases.reopen(told, 1, "STOPPED", told.other());

        await().atMost(SOON).until(() -> told.assessmentState(1).equals("STOPPED"));
        assertThat(told.said()).isEmpty();
    }

    @Test
    void what_both_agencies_upheld_needs_no_assessment_and_a_charge_nothing_at_all() {
        Told told = Cases.accepted("Upholdby", false, "2012-03-14");
        Cases.agree(
                told, 1, Cases.line(told.offence(), 1, "TRIAGE", true), Cases.line(told.other(), 2, "CHARGE", true));

        get(CASE_MANAGER, "/api/cases/" + told.caseId())
                .statusCode(200)
                .body("assessments", hasSize(0))
                .body("disposals", hasSize(1))
                .body("disposals[0].state", equalTo("TO_SIGN"))
                .body("disposals[0].offences", hasSize(1));
        post(DUTY_MANAGER, "/api/cases/" + told.caseId() + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(404);
    }

    @Test
    void the_same_fact_twice_under_two_ids_opens_nothing_twice() {
        Told told = Cases.agreed("Twiceby", false, "TRIAGE");
        Cases.hear(
                "decision",
                told,
                "decision.agreed",
                Cases.decision(
                        told,
                        1,
                        Cases.line(told.offence(), 1, "TRIAGE", false),
                        Cases.line(told.other(), 2, "TRIAGE", false)));
        Cases.confirm(told, 1, told.offence(), told.other());
        await().atMost(SOON).until(() -> told.disposalState().equals("TO_SIGN"));
        Cases.confirm(told, 1, told.offence(), told.other());
        Cases.reopen(told, 1, "ASSESSMENT_DIFFERS", told.offence(), told.other());
        await().atMost(SOON).until(() -> told.disposalState().equals("STOPPED"));

        assertThat(ServiceDatabase.number("select count(*) from disposal where case_id = ?", told.caseId()))
                .isEqualTo(1);
        assertThat(ServiceDatabase.number("select count(*) from assessment where case_id = ?", told.caseId()))
                .isEqualTo(1);
        assertThat(ServiceDatabase.number(
                        "select count(*) from parked_key where key = ?",
                        told.caseId().toString()))
                .isZero();
    }

    @Test
    void of_two_people_at_once_one_is_told_that_the_other_was_first() throws Exception {
        Told told = Cases.toSign("Onceby", false, "TRIAGE");
        String signing = "/api/disposals/" + told.disposal() + "/signing";
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> post(CASE_MANAGER, signing, Cases.signed(2)).extract().statusCode(),
                    () -> post(OFFICER, signing, Cases.signed(2)).extract().statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : two.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        } finally {
            two.shutdown();
        }
        post(CASE_MANAGER, signing, Cases.signed(2))
                .statusCode(409)
                .body("reasons.code", equalTo(List.of("somebody-was-first")))
                .body("allowedActions", hasItems("STOP", "GIVE"));
        post(CASE_MANAGER, signing, Cases.signed(3))
                .statusCode(409)
                .body("reasons.code", equalTo(List.of("disposal-not-now")));
        assertThat(told.said()).filteredOn("document.signed"::equals).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_named_field_by_field_and_nobody_countersigns_their_own_work() {
        Told told = Cases.agreed("Fieldby", false, "TRIAGE");
        String cases = "/api/cases/" + told.caseId();
        post(YOS_MANAGER, cases + "/allocation", "{'version':1,'worker':'clover'}")
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("worker-unknown")));
        post(YOS_MANAGER, cases + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(200);
        post(YOS_MANAGER, cases + "/assessment", "{}")
                .statusCode(400)
                .body("reasons.field", hasItems("/version", "/tool", "/concurs", "/reasons"));
        post(YOS_MANAGER, cases + "/assessment", "{'version':2,'tool':'ASSETPLUS','concurs':true,'reasons':'Low.'}")
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("late-without-reason")));
        post(
                        YOS_MANAGER,
                        cases + "/assessment",
                        Cases.assessed(2).replace("{'version'", "{'happenedAt':'2999-01-01T00:00:00Z','version'"))
                .statusCode(422)
                .body("reasons.code", hasItem("happened-in-the-future"));
        post(YOS_MANAGER, cases + "/assessment", Cases.assessed(2)).statusCode(200);
        get(YOS_MANAGER, cases).body("assessments[0].allowedActions", equalTo(List.of("SEND_BACK")));
        post(YOS_MANAGER, cases + "/countersignature", "{'version':3}")
                .statusCode(422)
                .body("reasons.code", equalTo(List.of("own-work-countersigned")));
    }

    @Test
    void a_case_of_another_area_or_a_restricted_one_is_not_there() {
        Told told = Cases.agreed("Hiddenby", true, "TRIAGE");

        get(DUTY_MANAGER, "/api/cases/" + told.caseId()).statusCode(404);
        get(YOS_MANAGER, "/api/cases/" + told.caseId()).statusCode(200);
        get(Tokens.dutyManager("hartlepool"), "/api/cases/" + told.caseId()).statusCode(404);
        get(YOS_MANAGER, "/api/cases/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_restricted_child_is_worked_with_by_whoever_the_case_is_allocated_to_and_gets_to_the_end() {
        Told told = Cases.agreed("Secretby", true, "TRIAGE");
        String cases = "/api/cases/" + told.caseId();
        get(CASE_MANAGER, cases).statusCode(404);
        post(YOS_MANAGER, cases + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(200);

        get(CASE_MANAGER, cases).statusCode(200).body("assessments[0].allowedActions", equalTo(List.of("RECORD")));
        get(OTHER_CASE_MANAGER, cases).statusCode(404);
        get(CASE_MANAGER.in("cleveland", "hartlepool"), cases).statusCode(404);
        post(OTHER_CASE_MANAGER, cases + "/assessment", Cases.assessed(2)).statusCode(404);
        post(CASE_MANAGER, cases + "/assessment", Cases.assessed(2)).statusCode(200);
        post(DUTY_MANAGER, cases + "/countersignature", "{'version':3}").statusCode(404);
        post(YOS_MANAGER, cases + "/countersignature", "{'version':3}")
                .statusCode(200)
                .body("state", equalTo("CONCURRED"));
        Cases.confirm(told, 1, told.offence(), told.other());
        await().atMost(SOON).until(() -> told.disposalState().equals("TO_SIGN"));

        String disposal = "/api/disposals/" + told.disposal();
        get(CASE_MANAGER, disposal + "/document").statusCode(200);
        post(OFFICER, disposal + "/signing", Cases.signed(2)).statusCode(404);
        post(CASE_MANAGER, disposal + "/signing", Cases.signed(2)).statusCode(200);
        post(OFFICER, disposal + "/giving", "{'version':3}").statusCode(404);
        post(INSPECTOR, disposal + "/giving", "{'version':3}").statusCode(200);
        post(CASE_MANAGER, disposal + "/closing", "{'version':4,'completed':true,'summary':'Four meetings.'}")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void whoever_had_a_restricted_case_before_no_longer_sees_it() {
        Told told = Cases.agreed("Formerby", true, "TRIAGE");
        String cases = "/api/cases/" + told.caseId();
        post(YOS_MANAGER, cases + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(200);
        get(CASE_MANAGER, "/cases?state=ASSESSING").body(containsString("Formerby"));

        post(YOS_MANAGER, cases + "/allocation", "{'version':2,'worker':'casimir'}")
                .statusCode(200);

        get(CASE_MANAGER, cases).statusCode(404);
        get(CASE_MANAGER, "/cases?state=ASSESSING").statusCode(200).body(not(containsString("Formerby")));
        get(OTHER_CASE_MANAGER, cases).statusCode(200);
        post(YOS_MANAGER, cases + "/allocation", "{'version':3,'worker':'cosima'}")
                .statusCode(200);
        get(OTHER_CASE_MANAGER, cases).statusCode(404);
    }

    @Test
    void a_manager_whose_area_it_is_not_cannot_act_on_it_nor_anybody_without_the_role() {
        Told told = Cases.toSign("Roleby", false, "TRIAGE");
        String disposal = "/api/disposals/" + told.disposal();

        post(DUTY_MANAGER, disposal + "/signing", Cases.signed(2)).statusCode(403);
        post(CASE_MANAGER, disposal + "/giving", "{'version':2}").statusCode(403);
        post(CASE_MANAGER.in("cleveland", "hartlepool"), disposal + "/signing", Cases.signed(2))
                .statusCode(404);
    }

    @Test
    void the_document_has_both_versions_and_nothing_of_the_victim() {
        Told told = Cases.toSign("Documentby", false, "YOUTH_CONDITIONAL_CAUTION");

        get(CASE_MANAGER, "/api/disposals/" + told.disposal() + "/document")
                .statusCode(200)
                .body("title", equalTo("Your youth conditional caution"))
                .body("textVersion", equalTo("youth-conditional-caution-2013-04"))
                .body("disclosureVersion", equalTo("from-2020-11-28"))
                .body("sections.name", hasItems("decided", "asked", "otherwise", "disclosure"));
        get(CASE_MANAGER, "/disposals/" + told.disposal() + "/document")
                .statusCode(200)
                .body(containsString("Write a letter."))
                .body(containsString("Theft from shop, on 12 January 2019"))
                .body(not(containsString("chocolate")));
    }
}
