package uk.concord.disposal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.concord.disposal.cases.Cases.CASE_MANAGER;
import static uk.concord.disposal.cases.Cases.OFFICER;
import static uk.concord.disposal.cases.Cases.SOON;
import static uk.concord.disposal.cases.Cases.get;
import static uk.concord.disposal.cases.Cases.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import uk.concord.disposal.cases.Cases.Told;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** What becomes of a case whose form is amended: before it is given, just while it is, and after. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendedCaseTest {

    private static final String AMENDED = "The G26 was amended after the decision";

    @Test
    void the_newest_version_of_the_form_counts_whichever_comes_first() {
        Told told = Cases.toSign("Amendby", false, "YOUTH_CAUTION");
        Cases.amend(told, 3, "2019-01-10", "Rowan Hale");
        Cases.known(told, 3);
        Cases.amend(told, 2, "2019-01-11", "Somebody Else");
        Cases.confirm(told, 1, told.offence());
        await().atMost(SOON).until(() -> heard("uk.concord.decision.confirmed.v1", told) == 2);

        get(CASE_MANAGER, "/api/cases/" + told.caseId())
                .body("disposals[0].offences.from", equalTo(List.of("2019-01-10", "2019-01-10")));
        get(CASE_MANAGER, "/disposals/" + told.disposal() + "/signing").body(containsString("value=\"Rowan Hale\""));
        get(CASE_MANAGER, "/disposals/" + told.disposal() + "/document")
                .body(containsString("between 10 January 2019 and 12 January 2019"))
                .body(containsString("Rowan Hale"));
    }

    @Test
    void a_form_that_is_amended_before_its_acceptance_is_heard_loses_nothing() {
        Told told = Cases.unheard("Earlyby", false, "2012-03-14");
        Cases.amend(told, 2, "2019-01-10", "Rowan Hale");
        Cases.known(told, 2);
        Cases.accept(told, false);
        Cases.agree(told, 1, Cases.line(told.offence(), 1, "TRIAGE", false));

        get(CASE_MANAGER, "/api/cases/" + told.caseId())
                .statusCode(200)
                .body("disposals[0].offences.from", equalTo(List.of("2019-01-10")));
        assertThat(parked(told)).isZero();
    }

    @Test
    void what_was_given_before_stays_given_and_its_document_stays_as_it_was_read() {
        Told told = toGive("Givenby");
        String disposal = "/api/disposals/" + told.disposal();
        post(OFFICER, disposal + "/giving", "{'version':3}").statusCode(200);
        Cases.amend(told, 2, "2019-01-10", "Rowan Hale");
        Cases.reopen(told, 1, "AMENDED", told.offence(), told.other());
        await().atMost(SOON).until(() -> heard("uk.concord.decision.reopened.v1", told) == 1);

        assertThat(told.disposalState()).isEqualTo("IN_DELIVERY");
        post(CASE_MANAGER, disposal + "/closing", "{'version':4,'completed':true,'summary':'Four meetings.'}")
                .statusCode(200);
        Cases.amend(told, 3, "2019-01-09", "Rowan Hale");
        Cases.known(told, 3);
        get(CASE_MANAGER, disposal + "/document")
                .body("sections.points.flatten()", hasItem("Theft from shop, on 12 January 2019"));
        assertThat(told.disposalState()).isEqualTo("COMPLETED");
        assertThat(parked(told)).isZero();
    }

    @Test
    void what_was_not_given_yet_stops_when_the_form_was_amended_and_cannot_be_given_after() {
        Told told = toGive("Stopby");
        String giving = "/api/disposals/" + told.disposal() + "/giving";
        Cases.reopen(told, 1, "AMENDED", told.offence(), told.other());
        await().atMost(SOON).until(() -> told.disposalState().equals("STOPPED"));

        post(OFFICER, giving, "{'version':3}")
                .statusCode(409)
                .body("reasons.code", equalTo(List.of("somebody-was-first")))
                .body("allowedActions", equalTo(List.of()));
        post(OFFICER, giving, "{'version':4}")
                .statusCode(409)
                .body("reasons.code", equalTo(List.of("disposal-not-now")));
        assertThat(told.said()).doesNotContain("disposal.given");
        get(CASE_MANAGER, "/cases/" + told.caseId()).body(containsString(AMENDED));
    }

    @Test
    void a_talk_that_begins_anew_before_anything_was_decided_moves_nothing_and_holds_nothing_up() {
        Told told = Cases.accepted("Talkby", false, "2012-03-14");
        Cases.reopen(told, 0, "AMENDED", told.offence());
        Cases.agree(
                told, 1, Cases.line(told.offence(), 1, "CHARGE", true), Cases.line(told.other(), 2, "TRIAGE", false));
        Cases.reopen(told, 0, "HISTORY_CHANGED", told.offence());
        await().atMost(SOON).until(() -> heard("uk.concord.decision.reopened.v1", told) == 2);

        assertThat(told.disposalState()).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(parked(told)).isZero();
    }

    @Test
    void a_history_that_changed_takes_back_an_assessment_and_the_page_says_why() {
        Told told = Cases.agreed("Historyby", false, "TRIAGE");
        Cases.reopen(told, 1, "HISTORY_CHANGED", told.offence(), told.other());
        await().atMost(SOON).until(() -> told.assessmentState(1).equals("STOPPED"));

        get(CASE_MANAGER, "/api/cases/" + told.caseId())
                .body("assessments[0].reopenedBecause", equalTo("HISTORY_CHANGED"))
                .body("disposals[0].reopenedBecause", equalTo("HISTORY_CHANGED"))
                .body("disposals[0].state", equalTo("STOPPED"));
    }

    @RepeatedTest(5)
    void of_a_giving_and_a_reopening_at_once_one_is_first_and_the_other_changes_nothing() {
        Told told = toGive("Raceby");
        Cases.reopen(told, 1, "AMENDED", told.offence(), told.other());
        int answer = post(OFFICER, "/api/disposals/" + told.disposal() + "/giving", "{'version':3}")
                .extract()
                .statusCode();
        await().atMost(SOON).until(() -> heard("uk.concord.decision.reopened.v1", told) == 1);

        assertThat(told.disposalState()).isEqualTo(answer == 200 ? "IN_DELIVERY" : "STOPPED");
        assertThat(told.said().contains("disposal.given")).isEqualTo(answer == 200);
        assertThat(answer).isIn(200, 409);
    }

    private static Told toGive(String familyName) {
        Told told = Cases.toSign(familyName, false, "TRIAGE");
        post(CASE_MANAGER, "/api/disposals/" + told.disposal() + "/signing", Cases.signed(2))
                .statusCode(200);
        return told;
    }

    /** How many facts of this type were heard of the case. */
    private static long heard(String type, Told told) {
        return ServiceDatabase.number(
                "select count(*) from audit where operation = ? and act = 'COLLECTION' and subject = ?",
                type,
                "person/" + told.person());
    }

    private static long parked(Told told) {
        return ServiceDatabase.number(
                "select count(*) from parked_key where key = ?", told.caseId().toString());
    }
}
