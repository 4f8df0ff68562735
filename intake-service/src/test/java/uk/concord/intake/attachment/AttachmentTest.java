package uk.concord.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.concord.intake.OnePagePdf;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** The police's own form is attached to a G26, kept in every version, and read by whoever may read the G26. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AttachmentTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Tokens.Person SYSTEM = Tokens.policeSystem();
    private static final Tokens.Person CHECKER = Tokens.secondedOfficer();

    @Test
    void a_form_is_attached_once_and_another_one_is_the_next_version() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Attached", "CR/FILE/6001"));
        put(caseId, OnePagePdf.bytes())
                .statusCode(201)
                .body("version", equalTo(1))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(OnePagePdf.bytes().length));
        put(caseId, OnePagePdf.bytes()).statusCode(200).body("version", equalTo(1));
        put(caseId, png(600_000)).statusCode(201).body("version", equalTo(2));

        assertThat(read(caseId, "")).isEqualTo(png(600_000));
        assertThat(read(caseId, "?version=1")).isEqualTo(OnePagePdf.bytes());
        ReferralDoor.as(CHECKER)
                .get("/referrals/{id}/attachment?version=1", caseId)
                .then()
                .statusCode(200)
                .contentType(containsString("application/pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", endsWith("-1.pdf\""));
        ReferralDoor.as(CHECKER)
                .get("/api/referrals/{id}/attachment?version=3", caseId)
                .then()
                .statusCode(404);
        assertThat(ServiceDatabase.rows(
                        "select act || ' ' || actor from audit where details::text like ? and details::text like '%digest%'"
                                + " order by id",
                        "%" + caseId + "%"))
                .extracting(row -> row.get(0))
                .startsWith("COLLECTION police-cleveland", "COLLECTION police-cleveland")
                .contains("CONSULTATION test-seconded-officer");
        assertThat(ServiceDatabase.number(
                        "select count(*) from attachment_part p join attachment a on a.id = p.attachment_id"
                                + " where a.referral_id = ?::uuid and a.version = 2",
                        caseId))
                .isEqualTo(3);
    }

    @Test
    void only_who_may_read_the_g26_reads_it() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Kept", "CR/FILE/6002"));
        put(caseId, OnePagePdf.bytes()).statusCode(201);

        status(ReferralDoor.officer(), caseId, 403);
        status(CHECKER.in("durham", ""), caseId, 404);
        status(Tokens.dutyManager("stockton-on-tees"), caseId, 404);
        status(Tokens.dutyManager("south-tees"), caseId, 200);
        ReferralDoor.attach(SYSTEM.in("durham", ""), caseId, "application/pdf", OnePagePdf.bytes())
                .statusCode(404);
    }

    @Test
    void what_is_not_what_it_says_is_refused_in_plain_words() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Wrong", "CR/FILE/6003"));

        put(caseId, "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("reasons.code", containsInAnyOrder("attachment-kind"));
        put(caseId, Arrays.copyOf(OnePagePdf.bytes(), 40))
                .statusCode(400)
                .body("reasons.code", containsInAnyOrder("pdf-broken"))
                .body("reasons.text", containsInAnyOrder(containsString("cannot be opened")));
        put(caseId, png(10 * 1024 * 1024 + 1))
                .statusCode(400)
                .body("reasons.code", containsInAnyOrder("attachment-size"));
        put(caseId, png(10 * 1024 * 1024)).statusCode(201);
        put(caseId, png(13 * 1024 * 1024)).statusCode(413);
        ReferralDoor.as(SYSTEM)
                .contentType("application/json")
                .body(png(2 * 1024 * 1024))
                .post("/api/referrals")
                .then()
                .statusCode(413);
    }

    @Test
    void nothing_is_attached_to_a_closed_case() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Closed", "CR/FILE/6004"));
        ReferralDoor.act(SYSTEM, caseId, "withdrawal", "{\"version\":1,\"reason\":\"Sent twice.\"}")
                .statusCode(200);

        put(caseId, OnePagePdf.bytes())
                .statusCode(409)
                .body("reasons.code", containsInAnyOrder("attachment-to-a-closed-case"));
    }

    @Test
    void on_a_page_it_is_attached_and_the_check_page_shows_it() {
        String caseId = ReferralDoor.sent(ReferralDoor.form("Paper", "CR/FILE/6005"));
        ReferralDoor.as(CHECKER)
                .get("/referrals/{id}", caseId)
                .then()
                .body(not(containsString("The police's own form")));
        ReferralDoor.as(ReferralDoor.officer())
                .get("/referrals/{id}/standing", caseId)
                .then()
                .body(containsString("Attach your own form"));

        page(caseId, OnePagePdf.bytes()).statusCode(303);
        page(caseId, "no form".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("whatever its name says"));
        ReferralDoor.as(CHECKER)
                .get("/referrals/{id}", caseId)
                .then()
                .body(containsString("The police's own form"))
                .body(containsString("/attachment?version=1"));
        ReferralDoor.as(ReferralDoor.officer())
                .get("/referrals/{id}/attaching?done=true", caseId)
                .then()
                .body(containsString("Attached. Whoever may read"));
        assertThat(ServiceDatabase.rows(
                        "select attached_by_role, kind from attachment where referral_id = ?::uuid", caseId))
                .containsExactly(List.of("referring-officer", "PDF"));
    }

    private static ValidatableResponse put(String caseId, byte[] file) {
        return ReferralDoor.attach(SYSTEM, caseId, "application/octet-stream", file);
    }

    private static byte[] read(String caseId, String query) {
        return ReferralDoor.as(CHECKER)
                .get("/api/referrals/" + caseId + "/attachment" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void status(Tokens.Person who, String caseId, int status) {
        ReferralDoor.as(who)
                .get("/api/referrals/{id}/attachment", caseId)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse page(String caseId, byte[] file) {
        return ReferralDoor.as(ReferralDoor.officer())
                .cookie("csrf-intake", TOKEN)
                .multiPart("csrf-token", TOKEN)
                .multiPart("file", "form.pdf", file, "application/pdf")
                .post("/referrals/{id}/attaching", caseId)
                .then();
    }

    private static byte[] png(int size) {
        byte[] file = new byte[size];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, file, 0, 8);
        return file;
    }
}
