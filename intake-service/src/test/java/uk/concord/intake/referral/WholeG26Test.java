package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** What a G26 says beyond what it needs comes in by API and by page, is kept, shown, and told as far as deciding needs it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WholeG26Test {

    private static final Tokens.Person OFFICER = ReferralDoor.officer();
    private static final Tokens.Person CHECKER = Tokens.secondedOfficer();

    @Test
    void a_whole_form_comes_back_as_it_was_sent_and_only_what_deciding_needs_is_told() throws Exception {
        String form = whole("Wholeton", "CR/2019/6001");
        String caseId = ReferralDoor.sent(form);
        String back = ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}", caseId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ReferralDoor.act(CHECKER, caseId, "acceptance", "{\"version\":1,\"identityConfirmed\":true}")
                .statusCode(200);

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(back).at("/referral/more"))
                .isEqualTo(json.readTree(form).at("/more"));
        JsonNode told = json.readTree(
                ServiceDatabase.rows("select payload from outbox where key = ? and type like '%accepted%'", caseId)
                        .get(0)
                        .get(0));
        assertThat(told.at("/circumstances/careStatus").asText()).isEqualTo("NOT_KNOWN_YET");
        assertThat(told.at("/circumstances/victims/1/ageBand").asText()).isEqualTo("FROM_18");
        assertThat(told.toString()).doesNotContain("ethnicity", "Eastmoor Academy");
        assertThat(Contracts.problems("uk.concord.referral.accepted.v1", told.toString()))
                .isEmpty();
        ReferralDoor.as(CHECKER)
                .get("/referrals/" + caseId)
                .then()
                .body(containsString("White: British"))
                .body(containsString("15 January 2019"));
    }

    @Test
    void what_cannot_be_read_is_refused_at_its_place() {
        ReferralDoor.send(whole("Wrongton", "CR/2019/6002")
                        .replace("\"FEMALE\"", "\"F\"")
                        .replace("\"preferredName\"", "\"nickname\""))
                .statusCode(400)
                .body("reasons.field", hasItem("/more/child/sex"))
                .body("reasons.field", hasItem("/more/child/nickname"));
    }

    @Test
    void the_pages_ask_for_it_and_a_form_without_it_says_nothing() {
        Map<String, String> fields = ReferralDoor.fields("Openton", "CR/2019/6003");
        String draft = ReferralDoor.draft(OFFICER);
        ReferralDoor.write(OFFICER, draft, fields);
        ReferralDoor.as(OFFICER).get(draft).then().body(containsString("Optional"));
        ReferralDoor.page(OFFICER, draft + "/more-event", Map.of("more.event.markers", "WRONG"))
                .statusCode(400)
                .body(containsString("href=\"#more.event.markers\""));
        ReferralDoor.page(OFFICER, draft + "/more-event", Map.of("more.event.markers", "WEAPON"))
                .statusCode(303);
        ReferralDoor.page(
                        OFFICER,
                        draft + "/more-victims",
                        Map.of("more.victims.2.kind", "PERSON", "more.victims.2.ageBand", "UNDER_18"))
                .statusCode(303);
        Map<String, String> evidence = new HashMap<>(Map.of(
                "more.evidence.interviewedOn-day", "15",
                "more.evidence.interviewedOn-month", "1",
                "more.evidence.interviewedOn-year", "2019"));
        ReferralDoor.page(OFFICER, draft + "/more-evidence", evidence).statusCode(303);
        String sent = ReferralDoor.page(OFFICER, draft + "/sending", Map.of())
                .statusCode(303)
                .extract()
                .header("Location");

        ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}", sent.split("/")[3])
                .then()
                .body("referral.more.event.markers", equalTo(List.of("WEAPON")))
                .body("referral.more.victims.size()", equalTo(1))
                .body("referral.more.victims[0].ageBand", equalTo("UNDER_18"))
                .body("referral.more.evidence.interviewedOn", equalTo("2019-01-15"))
                .body("referral.more.child", nullValue());
    }

    @Test
    void a_returned_whole_form_is_mended_without_losing_what_it_said() {
        String caseId = ReferralDoor.sent(whole("Backton", "CR/2019/6004"));
        ReferralDoor.giveBack(caseId).statusCode(200);
        String draft = ReferralDoor.as(OFFICER)
                .get("/drafts/of/" + caseId)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .substring("/intake".length());
        ReferralDoor.as(OFFICER)
                .get(draft + "/more-child")
                .then()
                .body(containsString("value=\"SPEECH_AND_LANGUAGE\" checked"))
                .body(containsString("value=\"W1\" selected"));
        ReferralDoor.page(OFFICER, draft + "/sending", Map.of()).statusCode(303);

        ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}", caseId)
                .then()
                .body("version", equalTo(2))
                .body("referral.more.child.vulnerabilities.size()", equalTo(2))
                .body("referral.more.victims.size()", equalTo(2));
    }

    private static String whole(String familyName, String crimeReference) {
        return Contracts.examples(ReferralDoor.TYPE).stream()
                .filter(example -> example.name().equals("whole.json"))
                .map(Contracts.Example::payload)
                .findFirst()
                .orElseThrow()
                .replace("\"familyName\": \"Ashdown\"", "\"familyName\": \"" + familyName + "\"")
                .replace("    \"pncId\": \"2018/0000123G\",\n", "")
                .replace("CR/2019/0412", crimeReference);
    }
}
