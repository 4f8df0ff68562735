package uk.concord.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.concord.intake.draft.handling.DraftHousekeeping;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A G26 is written page by page, kept as typed, sent once, and gone from the drafts then. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DraftPagesTest {

    private static final Tokens.Person OFFICER = ReferralDoor.officer();
    private static final Tokens.Person COLLEAGUE =
            new Tokens.Person("test-colleague", "referring-officer", "POLICE", "cleveland", "");

    @Inject
    DraftHousekeeping housekeeping;

    @Test
    void a_draft_is_sent_once_by_two_clicks_and_is_gone() {
        String draft = ReferralDoor.draft(OFFICER);
        ReferralDoor.write(OFFICER, draft, ReferralDoor.fields("Clicker", "CR/2019/2001"));

        String first = location(draft + "/sending", Map.of());
        assertThat(location(draft + "/sending", Map.of())).isEqualTo(first);

        assertThat(first).matches("/intake/referrals/[0-9a-f-]{36}/sent");
        ReferralDoor.as(OFFICER)
                .get(first.substring("/intake".length()))
                .then()
                .statusCode(200)
                .body(containsString("G-"))
                .body(containsString("What happens next"))
                .body(not(containsString("Check it now")));
        ReferralDoor.as(OFFICER).get(draft).then().statusCode(404);
        ReferralDoor.as(OFFICER).get("/referrals/mine").then().body(containsString("Pat Clicker"));
        assertThat(ServiceDatabase.number("select count(*) from referral where crime_reference = 'CR/2019/2001'"))
                .isEqualTo(1);
    }

    @Test
    void every_page_keeps_what_was_typed_right_or_wrong_and_says_what_is_missing() {
        String draft = ReferralDoor.draft(OFFICER);
        Map<String, String> child = new HashMap<>(ReferralDoor.fields("<b>Mistake</b>", "CR/2019/2002"));
        child.put("child.dateOfBirth-month", "13");

        ReferralDoor.page(OFFICER, draft + "/child", child)
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#child.dateOfBirth\""))
                .body(containsString("&lt;b&gt;Mistake&lt;/b&gt;"))
                .body(containsString("What you typed is saved"));
        ReferralDoor.as(OFFICER)
                .get(draft + "/child")
                .then()
                .statusCode(200)
                .body(containsString("value=\"13\""))
                .body(not(containsString("There is a problem")));
        ReferralDoor.as(OFFICER)
                .get(draft)
                .then()
                .body(containsString("In progress"))
                .body(containsString("Not started"))
                .body(containsString("Cannot start yet"))
                .body(containsString("It is kept until"));
        ReferralDoor.page(OFFICER, draft + "/victim", Map.of("victim.kind", "PERSON", "later", "true"))
                .statusCode(303)
                .header("Location", equalTo("/intake" + draft));
        ReferralDoor.page(OFFICER, draft + "/sending", Map.of()).statusCode(400);
        ReferralDoor.as(OFFICER).get(draft + "/sending").then().statusCode(303);
    }

    @Test
    void an_offence_is_found_by_its_code_or_by_words_and_several_make_one_form() {
        String draft = ReferralDoor.draft(OFFICER);
        Map<String, String> fields = ReferralDoor.fields("Roomy", "CR/2019/2003");
        ReferralDoor.write(OFFICER, draft, fields);

        ReferralDoor.page(OFFICER, draft + "/offences/2", Map.of("offences.1.find", "theft from", "search", "true"))
                .statusCode(303)
                .header("Location", endsWith("/offences/2"));
        ReferralDoor.as(OFFICER)
                .get(draft + "/offences/2")
                .then()
                .body(containsString("value=\"TH68012\""))
                .body(containsString("value=\"TH68022\""))
                .body(not(containsString("TH68051")));
        Map<String, String> second = new HashMap<>(Map.of(
                "offences.1.find", "cd71039",
                "offences.1.from-day", "13",
                "offences.1.from-month", "1",
                "offences.1.from-year", "2019",
                "offences.1.whatHappened", "Broke a window."));
        ReferralDoor.page(OFFICER, draft + "/offences/2", second)
                .statusCode(400)
                .body(containsString("href=\"#offences.1.admission\""))
                .body(containsString("Broke a window."));
        second.put("offences.1.admission", "PARTIAL");
        ReferralDoor.page(OFFICER, draft + "/offences/2", second)
                .statusCode(303)
                .header("Location", endsWith("/sending"));
        ReferralDoor.as(OFFICER).get(draft + "/offences/4").then().statusCode(404);
        ReferralDoor.as(OFFICER)
                .get(draft + "/sending")
                .then()
                .body(containsString("Offence 2"))
                .body(containsString(draft + "/offences/2#offences.1.whatHappened"));
        String caseId = location(draft + "/sending", Map.of()).split("/")[3];

        ReferralDoor.as(Tokens.secondedOfficer())
                .get("/api/referrals/{id}", caseId)
                .then()
                .body("offences.code", equalTo(List.of("TH68010", "CD71039")));
    }

    @Test
    void an_offence_is_taken_away_again() {
        String draft = ReferralDoor.draft(OFFICER);
        ReferralDoor.write(OFFICER, draft, ReferralDoor.fields("Fewer", "CR/2019/2008"));
        ReferralDoor.page(
                        OFFICER, draft + "/offences/2", Map.of("offences.1.whatHappened", "Nothing.", "later", "true"))
                .statusCode(303);
        ReferralDoor.as(OFFICER).get(draft).then().body(containsString("Cannot start yet"));

        ReferralDoor.page(OFFICER, draft + "/offences/2/removal", Map.of()).statusCode(303);
        ReferralDoor.as(OFFICER).get(draft).then().body(not(containsString("Cannot start yet")));
    }

    @Test
    void an_address_on_several_lines_is_one_line_when_it_is_sent() {
        Map<String, String> fields = new HashMap<>(ReferralDoor.fields("Liner", "CR/2019/2009"));
        fields.put("child.address", "14 Fernlea Row,\r\n\r\nEastmoor\r\nTS1 1AA");
        String caseId = ReferralDoor.sentByPage(OFFICER, fields).split("/")[2];

        ReferralDoor.as(Tokens.secondedOfficer())
                .get("/api/referrals/{id}", caseId)
                .then()
                .body("referral.child.address", equalTo("14 Fernlea Row, Eastmoor, TS1 1AA"));
    }

    @Test
    void a_draft_is_its_writers_alone() {
        String draft = ReferralDoor.draft(OFFICER);
        for (String page : List.of("", "/child", "/offences/1", "/sending", "/deletion")) {
            ReferralDoor.as(COLLEAGUE).get(draft + page).then().statusCode(404);
        }
        for (String page : List.of("/child", "/offences/1", "/offences/1/removal", "/sending", "/deletion")) {
            ReferralDoor.page(COLLEAGUE, draft + page, Map.of()).statusCode(404);
        }
        ReferralDoor.as(COLLEAGUE).get("/drafts").then().body(not(containsString(draft)));
        ReferralDoor.as(OFFICER).get("/drafts").then().body(containsString(draft));
        ReferralDoor.page(OFFICER, draft + "/deletion", Map.of()).statusCode(303);
        ReferralDoor.as(OFFICER).get("/drafts").then().body(not(containsString(draft)));
    }

    @Test
    void a_draft_whose_last_day_has_passed_is_dropped_and_the_audit_says_so() {
        String draft = ReferralDoor.draft(OFFICER);
        String other = ReferralDoor.draft(OFFICER);
        ServiceDatabase.rows(
                "update draft set kept_until = current_date - 400 where id = ?::uuid returning id", id(draft));

        housekeeping.drop();

        ReferralDoor.as(OFFICER).get(draft).then().statusCode(404);
        ReferralDoor.as(OFFICER).get(other).then().statusCode(200);
        assertThat(ServiceDatabase.rows(
                        "select act, actor from audit where subject = ? and act = 'ERASURE'", "draft/" + id(draft)))
                .containsExactly(List.of("ERASURE", "/concord/intake"));
    }

    private static String id(String draft) {
        return draft.substring("/drafts/".length());
    }

    private static String location(String path, Map<String, String> fields) {
        return ReferralDoor.page(OFFICER, path, fields)
                .statusCode(303)
                .extract()
                .header("Location");
    }
}
