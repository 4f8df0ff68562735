package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** Changing an accepted G26, by API and by page. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendmentJourneyTest {

    private static final Tokens.Person OFFICER = ReferralDoor.officer();
    private static final Tokens.Person CHECKER = Tokens.secondedOfficer();
    private static final Tokens.Person CASE_MANAGER =
            new Tokens.Person("test-case-manager", "case-manager", "YOS", "cleveland", "south-tees");

    @Test
    void a_material_amendment_is_a_new_version_that_says_what_changed_without_the_values() {
        String form = ReferralDoor.form("Amended", "CR/2019/7001");
        String caseId = ReferralDoor.accepted(form);
        String before = personOf(caseId);

        ReferralDoor.amend(OFFICER, caseId, 1, form.replace("2019-01-12", "2019-01-11"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("version", equalTo(2));

        String payload = payload(caseId, 3);
        assertThat(payload)
                .contains("\"material\":true", "\"field\":\"/offences/0/from\"", "\"identityConfirmed\":true")
                .contains("\"from\":\"2019-01-11\"", "\"version\":2", "referring-officer")
                .doesNotContain("2019-01-12", "It was written wrongly");
        assertThat(personOf(caseId)).isEqualTo(before);
        ReferralDoor.as(CASE_MANAGER)
                .get("/api/referrals/{id}/versions", caseId)
                .then()
                .statusCode(200)
                .body("versions.version", contains(2, 1))
                .body("versions[0].amendment", equalTo(true))
                .body("versions[0].reason", equalTo("It was written wrongly."))
                .body("versions[0].changes[0].title", equalTo("First day of offence 1"))
                .body("versions[0].changes[0].before", equalTo("12 January 2019"))
                .body("versions[0].changes[0].after", equalTo("11 January 2019"))
                .body("versions[1].changes", equalTo(List.of()));
        assertThat(ServiceDatabase.rows(
                        "select act || ' ' || operation || ' ' || actor from audit where details::text like ? order by id",
                        "%" + caseId + "%"))
                .extracting(row -> row.get(0))
                .containsSubsequence(
                        "ALTERATION referral.amend test-referring-officer",
                        "CONSULTATION referral.versions test-case-manager");
    }

    @Test
    void who_amends_is_refused_plainly() {
        String form = ReferralDoor.form("Plainly", "CR/2019/7002");
        String caseId = ReferralDoor.sent(form);
        String moved = form.replace("14 Fernlea", "16 Fernlea");
        ReferralDoor.amend(CHECKER, caseId, 1, moved)
                .statusCode(409)
                .body("reasons.code", contains("referral-in-another-state"));
        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1}").statusCode(200);

        ReferralDoor.amend(CHECKER, caseId, 1, form)
                .statusCode(422)
                .body("reasons.code", contains("amendment-changes-nothing"));
        ReferralDoor.amend(CASE_MANAGER, caseId, 1, form.replace("2019-01-12", "2019-01-11"))
                .statusCode(422)
                .body("reasons.field", contains("/offences/0/from", "/offences/0/to"));
        ReferralDoor.amend(CASE_MANAGER.in("cleveland", "hartlepool"), caseId, 1, moved)
                .statusCode(404);
        ReferralDoor.amend(CASE_MANAGER, caseId, 1, moved).statusCode(200);
        ReferralDoor.amend(CHECKER, caseId, 1, form.replace("14 Fernlea", "18 Fernlea"))
                .statusCode(409)
                .body("reasons.code", contains("referral-changed"))
                .body("reasons[0].text", containsString("version 2"))
                .body("allowedActions", contains("AMEND"));
        ReferralDoor.amend(CHECKER, caseId, 2, form.replace("TH68010", "XX1"))
                .statusCode(400)
                .body("reasons.field", contains("/offences/0/code"));
        assertThat(ServiceDatabase.number("select count(*) from outbox where key = ?", caseId))
                .isEqualTo(3);
    }

    @Test
    void eight_amendments_at_once_of_one_version_are_one_amendment() throws Exception {
        String form = ReferralDoor.form("Amendrace", "CR/2019/7005");
        String caseId = ReferralDoor.accepted(form);
        List<Callable<Integer>> amendments = new ArrayList<>();
        for (int number = 20; number < 28; number++) {
            String moved = form.replace("14 Fernlea", number + " Fernlea");
            amendments.add(() ->
                    ReferralDoor.amend(CHECKER, caseId, 1, moved).extract().statusCode());
        }
        var pool = Executors.newFixedThreadPool(8);
        List<Integer> statuses = new ArrayList<>();
        for (var answer : pool.invokeAll(amendments)) {
            statuses.add(answer.get());
        }
        pool.shutdown();

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(versions(caseId)).isEqualTo(2);
    }

    @Test
    void a_case_whose_child_is_another_one_now_says_so() {
        String form = ReferralDoor.form("Mistaken", "CR/2019/7003");
        String caseId = ReferralDoor.accepted(form);
        String before = personOf(caseId);

        ReferralDoor.amend(CHECKER, caseId, 1, form.replace("2005-03-14", "2005-03-15"))
                .statusCode(200);

        assertThat(personOf(caseId)).isNotEqualTo(before);
        assertThat(payload(caseId, 3)).contains(personOf(caseId), "\"identityConfirmed\":false", "Birth date");
    }

    @Test
    void the_page_shows_the_difference_before_it_is_sent_and_keeps_what_was_typed() {
        Map<String, String> form = new HashMap<>(ReferralDoor.fields("Paged", "CR/2019/7004"));
        String caseId = ReferralDoor.sentByPage(OFFICER, form).split("/")[2];
        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1}").statusCode(200);
        String place = "/referrals/" + caseId;
        ReferralDoor.as(OFFICER).get(place + "/standing").then().body(containsString("Change what was sent"));
        ReferralDoor.as(OFFICER)
                .get(place + "/amendment")
                .then()
                .statusCode(200)
                .body(containsString("Took two bars of chocolate."))
                .body(containsString("name=\"version\" value=\"1\""));

        form.put("version", "1");
        form.put("offences.0.admission", "PARTIAL");
        ReferralDoor.page(OFFICER, place + "/amendment", form)
                .statusCode(400)
                .body(containsString("href=\"#because\""))
                .body(containsString("Took two bars of chocolate."));
        form.put("because", "The interview says so.");
        ReferralDoor.page(OFFICER, place + "/amendment", form)
                .statusCode(200)
                .body(containsString("Admission of offence 1"))
                .body(containsString("Admits it in full"))
                .body(containsString("Admits a part of it"))
                .body(containsString("Material"))
                .body(containsString("Send the change"));
        assertThat(versions(caseId)).isEqualTo(1);

        form.put("confirmed", "true");
        form.put("once", "amend-by-page-" + caseId);
        for (int click = 0; click < 2; click++) {
            ReferralDoor.page(OFFICER, place + "/amendment", form)
                    .statusCode(303)
                    .header("Location", equalTo("/intake" + place + "/versions?done=true"));
        }
        assertThat(versions(caseId)).isEqualTo(2);
        ReferralDoor.as(OFFICER)
                .get(place + "/versions?done=true")
                .then()
                .statusCode(200)
                .body(containsString("Both agencies look at the decision again"))
                .body(containsString("The interview says so."));

        form.put("once", "amend-by-page-late-" + caseId);
        form.put("offences.0.admission", "NONE");
        ReferralDoor.page(OFFICER, place + "/amendment", form)
                .statusCode(409)
                .body(containsString("has been changed since you opened it"))
                .body(containsString("name=\"version\" value=\"2\""))
                .body(not(containsString("Send the change")));
    }

    private static long versions(String caseId) {
        return ServiceDatabase.number("select version from referral where id = ?::uuid", caseId);
    }

    private static String personOf(String caseId) {
        return ServiceDatabase.rows("select person_id from referral where id = ?::uuid", caseId)
                .get(0)
                .get(0);
    }

    private static String payload(String caseId, int number) {
        return ServiceDatabase.rows(
                        "select payload from outbox where topic = 'concord.cases' and key = ? and seq = ?",
                        caseId,
                        (long) number)
                .get(0)
                .get(0);
    }
}
