package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.concord.decision.jointdecision.Cases.DUTY_MANAGER;
import static uk.concord.decision.jointdecision.Cases.OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.decision.history.Children;
import uk.concord.decision.jointdecision.Cases.Case;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** What was decided by a child's history is looked at again when the history changes (D12, D17). */
@QuarkusTest
@WithTestResource(RealParts.class)
class HistoryChangesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String REOPENED = "uk.concord.decision.reopened.v1";
    private static final String OVERTAKEN = "uk.concord.decision.overtaken.v1";
    private static final String TRIAGE = "lines[0].disposals.find { it.kind == 'TRIAGE' }";

    @Test
    void a_caution_that_leaned_on_a_pending_triage_is_held_when_that_is_not_entered() {
        UUID child = Cases.child("Kestrel", false);
        Case triage = agreed(opened(child), "TRIAGE");
        Case caution = agreed(opened(child), "YOUTH_CAUTION");

        Cases.stopped(triage, 1, "TRIAGE", "SIGNATURE_REFUSED");
        Cases.becomes(caution, "TO_DECIDE");

        held(caution, "The triage that closed triage for this child was not entered: triage is open again.");
        Cases.get(OFFICER, caution).body(TRIAGE + ".answer", not(equalTo("CLOSED")));
        agreed(caution, "YOUTH_CAUTION");
        agreed(triage, "TRIAGE");
        Cases.stopped(triage, 2, "TRIAGE", "SIGNATURE_REFUSED");
        Cases.becomes(triage, "TO_DECIDE");
        assertThat(Cases.said(caution, REOPENED))
                .as("decided again with triage open, it leans on nothing any more")
                .hasSize(1);
        Cases.get(OFFICER, caution).body("state", equalTo("AGREED"));
    }

    @Test
    void a_charge_that_leaned_on_a_pending_triage_is_overtaken_when_that_is_not_entered() {
        UUID child = Cases.child("Larkin", false);
        Case triage = agreed(opened(child), "TRIAGE");
        Case charge = agreed(opened(child), "CHARGE");

        Cases.stopped(triage, 1, "TRIAGE", "SIGNATURE_REFUSED");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Cases.said(charge, OVERTAKEN)).hasSize(1));
        Cases.get(OFFICER, charge).body("state", equalTo("CLOSED"));
    }

    @Test
    void a_link_that_shows_two_live_triages_holds_both_and_undoing_it_is_looked_at_too() {
        Case one = agreed(Cases.open(), "TRIAGE");
        Case other = agreed(Cases.open(), "TRIAGE");

        Children.linked(one.personId(), other.personId(), 1);
        Cases.becomes(one, "TO_DECIDE");
        Cases.becomes(other, "TO_DECIDE");

        held(one, "This child was found to have another record, and what both say counts: triage is closed now.");
        assertThat(claims(one) + claims(other)).isZero();
        assertThat(alerts(one)).isEqualTo(1);
        assertThat(alerts(other)).isEqualTo(1);
        agreed(one, "TRIAGE");
        Cases.propose(OFFICER, other, "TRIAGE").statusCode(200);
        Cases.agree(DUTY_MANAGER, other).statusCode(422).body("reasons.code", hasItem("triage-used"));
        agreed(other, "YOUTH_CAUTION");

        Children.linked(one.personId(), other.personId(), 2);
        Cases.becomes(other, "TO_DECIDE");

        held(other, "Another record was found to be about another child, and what it says no longer counts");
        Cases.get(OFFICER, one).body("state", equalTo("AGREED"));
        agreed(other, "TRIAGE");
        Children.linked(one.personId(), other.personId(), 2);
        received(other.personId());
        assertThat(Cases.said(other, REOPENED)).as("one for each change").hasSize(2);
        Cases.get(OFFICER, other).body("state", equalTo("AGREED"));
    }

    @Test
    void a_given_triage_stays_where_a_link_shows_another_and_people_are_told_once() {
        Case given = given(agreed(Cases.open(), "TRIAGE"));
        Case other = agreed(Cases.open(), "TRIAGE");

        Children.linked(given.personId(), other.personId(), 1);
        Cases.becomes(other, "TO_DECIDE");

        assertThat(Cases.said(given, OVERTAKEN)).hasSize(1);
        assertThat(Cases.said(given, REOPENED)).isEmpty();
        Cases.get(OFFICER, given).body("lines[0].state", equalTo("GIVEN"));
        received(given.personId());
        assertThat(Cases.said(given, OVERTAKEN)).hasSize(1);
    }

    @Test
    void an_unfinished_triage_that_comes_to_count_holds_one_that_was_agreed_meanwhile() {
        UUID child = Cases.child("Merrow", false);
        Case first = agreed(opened(child), "TRIAGE");
        UUID disposal = giving(first);
        Cases.ended(first, disposal, 1, "TRIAGE", "uk.concord.disposal.unfinished.v1", "'endedOn':'2026-01-01'");
        Case second = opened(child);
        await().atMost(SOON)
                .untilAsserted(() -> Cases.get(OFFICER, second)
                        .body(TRIAGE + ".reasons.code", hasItem("triage-under-review"))
                        .body("known.moments.text", hasItem("May count, under review")));
        agreed(second, "TRIAGE");

        Cases.ended(
                first,
                disposal,
                1,
                "TRIAGE",
                "uk.concord.disposal.not-completed.v1",
                "'endedOn':'2026-01-02','reasonableExcuse':false,'reopens':true");
        Cases.becomes(second, "TO_DECIDE");

        held(second, "there was no reasonable excuse, so it counts: triage is closed now.");
    }

    @Test
    void a_talk_about_a_triage_that_is_closed_now_begins_anew() {
        UUID child = Cases.child("Nettle", false);
        Case talk = opened(child);
        Cases.propose(OFFICER, talk, "TRIAGE").statusCode(200);
        Case elsewhere = agreed(Cases.open(), "TRIAGE");

        Children.linked(child, elsewhere.personId(), 1);

        Cases.becomes(talk, "TO_DECIDE");
        Cases.get(OFFICER, elsewhere).body("state", equalTo("AGREED"));
        Cases.agree(DUTY_MANAGER, talk).statusCode(409);
        Cases.get(OFFICER, talk)
                .body("known.moments.title", hasItem("Triage decided in another case, not given yet"))
                .body("known.moments.title", hasItem("Two records found to be of this child"));
    }

    @Test
    void history_that_was_deleted_holds_a_triage_until_the_force_was_asked() {
        UUID child = Cases.child("Orchard", false);
        Case made = agreed(opened(child), "TRIAGE");

        Children.received(child, "HISTORY_DELETED", "2018-03-31");
        Cases.becomes(made, "TO_DECIDE");

        held(made, "Part of this child's history was deleted");
        Cases.propose(OFFICER, made, "TRIAGE").statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(422).body("reasons.code", hasItem("history-incomplete"));
        Cases.get(DUTY_MANAGER, made).body("allowedActions", not(hasItem("CHECK_WITH_FORCE")));
        Cases.get(OFFICER, made).body("allowedActions", hasItem("CHECK_WITH_FORCE"));
        Cases.post(DUTY_MANAGER, made, "force-check", "'checkedOn':'2019-01-21','foundNothing':true")
                .statusCode(403);
        Cases.post(OFFICER, made, "force-check", "'checkedOn':'2019-01-21','foundNothing':false")
                .statusCode(400)
                .body("reasons.code", hasItem("check-finding-missing"));
        Cases.post(OFFICER, made, "force-check", "'checkedOn':'2999-01-21','foundNothing':true")
                .statusCode(400)
                .body("reasons.code", hasItem("checked-in-future"));
        Cases.send(OFFICER, made, "force-check", "{'version':0,'checkedOn':'2019-01-21','foundNothing':true}")
                .then()
                .statusCode(409);
        Cases.post(OFFICER, made, "force-check", "'checkedOn':'2019-01-21','foundNothing':true")
                .statusCode(200)
                .body("known.check.found", equalTo(""))
                .body("known.check.checkedOn", equalTo("2019-01-21"));
        Cases.post(OFFICER, made, "force-check", "'checkedOn':'2019-01-21','foundNothing':true")
                .statusCode(409)
                .body("reasons.code", hasItem("nothing-to-check"));
        Cases.agree(DUTY_MANAGER, made).statusCode(200).body("state", equalTo("AGREED"));
    }

    private static Case opened(UUID child) {
        return Cases.opened(Cases.accepted(child, 1));
    }

    private static Case agreed(Case made, String disposal) {
        Cases.propose(OFFICER, made, disposal).statusCode(200);
        Cases.agree(DUTY_MANAGER, made).statusCode(200);
        return made;
    }

    private static Case given(Case made) {
        giving(made);
        return made;
    }

    private static UUID giving(Case made) {
        Cases.assessed(made, 1, true);
        Cases.lineBecomes(made, "CONFIRMED");
        UUID disposal = Cases.wasGiven(made, 1, "TRIAGE");
        Cases.lineBecomes(made, "GIVEN");
        return disposal;
    }

    /** What does not count under the policy is recorded, and has arrived. */
    private static void received(UUID person) {
        UUID disposal = Children.received(person, "COMMUNITY_RESOLUTION", "2018-11-02");
        await().atMost(SOON)
                .until(() ->
                        ServiceDatabase.number("select count(*) from earlier_disposal where id = ?", disposal) == 1);
    }

    private static void held(Case made, String reason) {
        List<String> said = Cases.said(made, REOPENED);
        assertThat(said.get(said.size() - 1)).contains("HISTORY_CHANGED");
        assertThat(ServiceDatabase.rows(
                                "select what from decision_change where case_id = ? order by position desc",
                                made.caseId())
                        .get(0)
                        .get(0))
                .contains(reason);
    }

    private static long alerts(Case made) {
        return ServiceDatabase.number(
                "select count(*) from case_alert where case_id = ? and role = 'yos-manager' and because = 'RIVAL_TRIAGES'",
                made.caseId());
    }

    private static long claims(Case made) {
        return ServiceDatabase.number("select count(*) from triage_claim where case_id = ?", made.caseId());
    }
}
