package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A G26 by page: the check, and what comes back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReferralPagesTest {

    private static final Tokens.Person OFFICER = ReferralDoor.officer();
    private static final Tokens.Person CHECKER = Tokens.secondedOfficer();

    @Test
    void the_check_shows_both_sides_returns_with_reasons_and_the_sender_mends_what_is_marked() {
        String caseId = caseOf(sendForm(ReferralDoor.fields("Sides", "CR/2019/2004")));
        String place = "/referrals/" + caseId;
        ReferralDoor.as(CHECKER)
                .get(place)
                .then()
                .statusCode(200)
                .body(containsString("Pat S."))
                .body(containsString("What the machine found"))
                .body(containsString("No PNC id is known"))
                .body(containsString("Took two bars of chocolate."))
                .body(containsString("Accept the G26"));

        ReferralDoor.page(
                        CHECKER,
                        place + "/return",
                        Map.of("version", "1", "tick.evidence.saidBy", "true", "reason.child.address", "Which town?"))
                .statusCode(400)
                .body(containsString("href=\"#reason.evidence.saidBy\""))
                .body(containsString("Which town?"));
        ReferralDoor.page(CHECKER, place + "/return", Map.of("version", "1"))
                .statusCode(400)
                .body(containsString("href=\"#reasons\""));
        ReferralDoor.page(
                        CHECKER,
                        place + "/return",
                        Map.of("version", "1", "tick.child.address", "true", "reason.child.address", "Which town?"))
                .statusCode(303)
                .header("Location", equalTo("/intake" + place + "?done=true"));

        ReferralDoor.as(OFFICER).get("/").then().body(containsString("back to you"));
        ReferralDoor.as(OFFICER).get(place + "/standing").then().statusCode(200).body(containsString("Which town?"));
        String draft = ReferralDoor.as(OFFICER)
                .get("/drafts/of/" + caseId)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .substring("/intake".length());
        ReferralDoor.as(OFFICER)
                .get(draft)
                .then()
                .statusCode(200)
                .body(containsString("Needs work"))
                .body(containsString("Which town?"));
        ReferralDoor.as(OFFICER)
                .get(draft + "/child")
                .then()
                .statusCode(200)
                .body(containsString("href=\"#child.address\""))
                .body(containsString("Which town?"))
                .body(containsString("14 Fernlea Row"))
                .body(containsString("value=\"2005\""));
        ReferralDoor.as(OFFICER).get(draft + "/offences/1").then().body(containsString("Took two bars of chocolate."));
        Map<String, String> mended = new HashMap<>(ReferralDoor.fields("Sides", "CR/2019/2004"));
        mended.put("child.address", "14 Fernlea Row\r\nEastmoor");
        ReferralDoor.page(OFFICER, draft + "/child", mended).statusCode(303);
        ReferralDoor.as(OFFICER).get(draft).then().body(not(containsString("Needs work")));
        ReferralDoor.page(OFFICER, draft + "/sending", Map.of())
                .statusCode(303)
                .header("Location", equalTo("/intake" + place + "/sent"));
        ReferralDoor.as(OFFICER).get(draft).then().statusCode(404);

        ReferralDoor.page(CHECKER, place + "/acceptance", Map.of("version", "1", "identityConfirmed", "true"))
                .statusCode(409)
                .body(containsString("has been sent again since you opened it"))
                .body(containsString("name=\"version\" value=\"2\""));
        ReferralDoor.page(CHECKER, place + "/acceptance", Map.of("version", "2", "identityConfirmed", "true"))
                .statusCode(303);
        ReferralDoor.as(CHECKER)
                .get(place + "?done=true")
                .then()
                .body(containsString("/decision/cases/" + caseId))
                .body(not(containsString("Accept the G26")));
    }

    @Test
    void a_seconded_officer_sends_and_checks_in_one_go() {
        Map<String, String> form = ReferralDoor.fields("Both", "CR/2019/2005");
        String sent = ReferralDoor.sentByPage(CHECKER, form);
        String caseId = caseOf(sent);

        ReferralDoor.as(CHECKER).get(sent).then().body(containsString("Check it now"));
        ReferralDoor.page(CHECKER, "/referrals/" + caseId + "/acceptance", Map.of("version", "1"))
                .statusCode(303);
    }

    @Test
    void the_home_of_who_checks_counts_what_waits_and_leads_to_the_first() {
        String caseId = caseOf(sendForm(ReferralDoor.fields("Waiter", "CR/2019/2006")));

        ReferralDoor.as(CHECKER).get("/").then().statusCode(200).body(containsString("for the check"));
        ReferralDoor.as(CHECKER).get("/referrals?page=999").then().body(containsString(caseId));
        ReferralDoor.page(
                        CHECKER,
                        "/referrals/" + caseId + "/unsuitability",
                        Map.of("version", "1", "because", "UNDER_TEN", "explanation", "Perhaps."))
                .statusCode(422)
                .body(containsString("href=\"#because\""))
                .body(containsString("Perhaps."));
        ReferralDoor.page(
                        CHECKER,
                        "/referrals/" + caseId + "/unsuitability",
                        Map.of("version", "1", "because", "DUPLICATE", "explanation", "Sent before."))
                .statusCode(303);
        ReferralDoor.as(CHECKER).get("/referrals?page=999").then().body(not(containsString(caseId)));
    }

    @Test
    void a_duplicate_is_found_chosen_and_closed_with_the_one_that_was_sent_before() {
        String pncId = "\"dateOfBirth\": \"2005-03-14\"";
        String form =
                ReferralDoor.form("Doubled", "CR/2019/2008").replace(pncId, pncId + ", \"pncId\": \"2017/0000456D\"");
        String first = ReferralDoor.send(form).statusCode(201).extract().path("reference");
        String caseId = ReferralDoor.sent(form);
        String place = "/referrals/" + caseId;
        String another = ReferralDoor.send(ReferralDoor.form("Accomplice", "CR/2019/2008"))
                .extract()
                .path("reference");

        ReferralDoor.as(CHECKER)
                .get(place)
                .then()
                .statusCode(200)
                .body(containsString("About this child there is also " + first))
                .body(containsString(another + " has this crime reference too"))
                .body(containsString("Rowan Accomplice"))
                .body(containsString("value=\"" + first + "\""));
        ReferralDoor.page(CHECKER, place + "/duplicate", Map.of("version", "1"))
                .statusCode(400)
                .body(containsString("href=\"#anotherReference\""));
        ReferralDoor.page(CHECKER, place + "/duplicate", Map.of("version", "1", "anotherReference", "G-AAAA-AAAA"))
                .statusCode(400)
                .body(containsString("G-AAAA-AAAA is not the reference of another G26 of your force"));
        ReferralDoor.page(CHECKER, place + "/duplicate", Map.of("version", "1", "duplicateOf", first))
                .statusCode(303);

        assertThat(ServiceDatabase.rows(
                                "select payload from outbox where key = ? and type like '%not-suitable%'", caseId)
                        .get(0)
                        .get(0))
                .contains("\"reason\":\"DUPLICATE\"", "\"duplicateOf\":\"" + first + "\"");
        ReferralDoor.as(CHECKER).get(place + "?done=true").then().body(containsString("It was sent before: " + first));
    }

    @Test
    void who_takes_a_g26_back_says_why() {
        String caseId = caseOf(sendForm(ReferralDoor.fields("Backward", "CR/2019/2007")));
        String place = "/referrals/" + caseId + "/withdrawal";

        ReferralDoor.page(OFFICER, place, Map.of("version", "1", "reason", ""))
                .statusCode(400)
                .body(containsString("href=\"#reason\""));
        ReferralDoor.page(OFFICER, place, Map.of("version", "1", "reason", "Sent twice."))
                .statusCode(303);
        ReferralDoor.as(OFFICER)
                .get("/referrals/" + caseId + "/standing?done=true")
                .then()
                .body(containsString("You took this G26 back"));
    }

    @Test
    void when_it_was_handed_over_on_paper_is_asked_kept_and_shown_again() {
        Map<String, String> form = new HashMap<>(ReferralDoor.fields("Onpaper", "CR/PAPER/2091"));
        form.put("happenedAt-day", "18");
        form.put("happenedAt-month", "1");
        form.put("happenedAt-year", "2019");
        form.put("happenedAtTime", "late");
        String draft = ReferralDoor.draft(OFFICER);
        ReferralDoor.write(OFFICER, draft, form);
        ReferralDoor.page(OFFICER, draft + "/proposal", form)
                .statusCode(400)
                .body(containsString("href=\"#happenedAt\""))
                .body(containsString("value=\"late\""));
        form.put("happenedAtTime", "16:30");
        ReferralDoor.write(OFFICER, draft, form);
        ReferralDoor.page(OFFICER, draft + "/sending", Map.of()).statusCode(303);

        assertThat(ServiceDatabase.rows("select f.happened_at = '2019-01-18T16:30:00Z' from referral r"
                        + " join referral_form f on f.referral_id = r.id where r.crime_reference = 'CR/PAPER/2091'"))
                .containsExactly(List.of("t"));
    }

    private static String sendForm(Map<String, String> form) {
        return ReferralDoor.sentByPage(OFFICER, form);
    }

    private static String caseOf(String location) {
        return location.split("/")[2];
    }
}
