package uk.concord.intake.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A file of earlier disposals is checked, then recorded as a whole, and once. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HistoryImportTest {

    /** Not all on one day: each would be like all others. */
    private static final LocalDate FIRST_BIRTH = LocalDate.parse("2002-01-01");

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String COLUMNS =
            "record_id,crime_reference,kind,given_on,outcome_code,yos,given_names,family_name,"
                    + "birth_date,pnc_id,address\n";

    @Test
    void it_is_checked_first_then_recorded_and_once() {
        String file = COLUMNS
                + line("A-1", "CR/2011/7001", "COMMUNITY_RESOLUTION", "2018-11-02", "Avery", "2018/0000126K")
                + line("A-2", "CR/2011/7002", "YOUTH_RESTORATIVE_DISPOSAL", "2017-05-02", "Avery", "18/126K")
                + line("A-3", "CR/2011/7003", "HISTORY_DELETED", "2018-12-31", "Avery", "2018/0000126K")
                + line("A-4", "CR/2011/7004", "COMMUNITY_RESOLUTION", "2018-11-02", "Bryony", "");
        String digest = check(file)
                .statusCode(200)
                .body("state", equalTo("CHECKED"))
                .body("allowedActions", equalTo(List.of("RECORD")))
                .body("lines.result", equalTo(List.of("NEW_PERSON", "KNOWN_PERSON", "KNOWN_PERSON", "NEW_PERSON")))
                .body("lines[1].sameAsRow", equalTo(2))
                .extract()
                .path("digest");
        assertThat(recorded("CR/2011/700%")).isZero();

        confirm(file, digest).statusCode(201).body("state", equalTo("RECORDED"));

        assertThat(recorded("CR/2011/700%")).isEqualTo(4);
        assertThat(ServiceDatabase.number("select count(*) from person where pnc_id = '2018/0000126K'"))
                .isEqualTo(1);
        assertThat(ServiceDatabase.rows(
                        "select payload from outbox where type = 'uk.concord.earlier-disposal.recorded.v1'"
                                + " and payload like '%CR/2011/7003%'"))
                .singleElement()
                .asString()
                .contains("\"HISTORY_DELETED\"", "\"id\":\"A-3\"", "2018-12-31");
        check(file)
                .body(
                        "lines.result",
                        equalTo(List.of("KNOWN_ALREADY", "KNOWN_ALREADY", "KNOWN_ALREADY", "KNOWN_ALREADY")));
        confirm(file, digest).statusCode(201);
        assertThat(recorded("CR/2011/700%")).isEqualTo(4);
        assertThat(ServiceDatabase.rows(
                        "select act from audit where operation = 'history.import' and subject = ? order by id",
                        "history-file/" + digest))
                .extracting(row -> row.get(0))
                .containsExactly("CONSULTATION", "COLLECTION", "CONSULTATION", "COLLECTION");
    }

    @Test
    void one_refused_line_refuses_the_file_and_says_why_in_words() {
        String file = COLUMNS
                + line("B-1", "CR/2011/7101", "COMMUNITY_RESOLUTION", "2018-11-02", "Colin", "2018/0000127L")
                + line("B-2", "CR/2011/7102", "YOUTH_CAUTION", "2018-02-30", "=Colin", "2018/0000127A")
                + line("B-1", "CR/2011/7103", "COMMUNITY_RESOLUTION", "2018-11-02", "Dana", "")
                + line("B-4", "CR/2011/7104", "COMMUNITY_RESOLUTION", "2018-11-02", "Colin", "2018/0000127L")
                        .replace("2005-03-14", "2005-03-15")
                + line("B-5", "CR/2011/7105", "COMMUNITY_RESOLUTION", "2018-11-02", "y".repeat(10_000), "")
                        .replace(",8,", ",22,");
        String digest = check(file)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("allowedActions", equalTo(List.of()))
                .body("lines[0].result", equalTo("NEW_PERSON"))
                .body("lines[1].reasons.column", hasItems("kind", "given_on", "pnc_id"))
                .body("lines[2].reasons.code", equalTo(List.of("record-id-twice")))
                .body("lines[3].reasons.code", equalTo(List.of("pnc-id-in-two-rows-of-two-birth-dates")))
                .body("lines[4].reasons.code", hasItems("outcome-code-does-not-fit", "name-not-readable"))
                .extract()
                .path("digest");

        confirm(file, digest).statusCode(422).body("state", equalTo("REFUSED"));
        assertThat(recorded("CR/2011/710%")).isZero();
        assertThat(ServiceDatabase.number("select count(*) from person where pnc_id = '2018/0000127L'"))
                .isZero();
    }

    @Test
    void another_file_than_the_one_checked_is_not_recorded_and_no_file_is_said_in_words() {
        String file = COLUMNS + line("C-1", "CR/2011/7201", "COMMUNITY_RESOLUTION", "2018-11-02", "Ellis", "");
        String digest = check(file).extract().path("digest");

        confirm(file.replace("Ellis", "Alice"), digest).statusCode(409).body("reasons.code", hasItem("another-file"));
        check("nothing of the kind").statusCode(400).body("reasons.code", hasItem("file-not-csv"));
        assertThat(recorded("CR/2011/720%")).isZero();
    }

    @Test
    void a_child_who_looks_like_a_known_one_is_pointed_out_and_a_restricted_one_is_not() {
        String first = COLUMNS + line("D-1", "CR/2011/7301", "COMMUNITY_RESOLUTION", "2018-11-02", "Fenwick", "");
        confirm(first, check(first).extract().path("digest")).statusCode(201);
        String second = COLUMNS + line("D-2", "CR/2011/7302", "COMMUNITY_RESOLUTION", "2018-11-03", "FENWICK", "");

        check(second).body("lines[0].lookAlikes", equalTo(1));
        String person = ServiceDatabase.rows("select id from person where family_name = 'Fenwick'")
                .get(0)
                .get(0);
        ReferralDoor.as(Tokens.yosManager())
                .contentType("application/json")
                .body("{\"restricted\":true}")
                .put("/api/persons/{id}/restriction", person)
                .then()
                .statusCode(204);
        check(second).body("lines[0].lookAlikes", equalTo(null));
    }

    @Test
    void whom_a_child_of_a_file_is_like_is_found_after_it_was_recorded() {
        String file = COLUMNS + line("E-1", "CR/2011/7501", "COMMUNITY_RESOLUTION", "2018-11-02", "Lookalike", "");
        confirm(file, check(file).extract().path("digest")).statusCode(201);
        String again = COLUMNS + line("E-2", "CR/2011/7502", "COMMUNITY_RESOLUTION", "2018-11-03", "LOOKALIKE", "");
        confirm(again, check(again).extract().path("digest")).statusCode(201);

        await().atMost(Duration.ofSeconds(60)).until(() -> pairsOf("LOOKALIKE") == 1);
    }

    private static long pairsOf(String familyName) {
        return ServiceDatabase.number(
                "select count(*) from person_match m join person p on p.id = m.first_person"
                        + " join person q on q.id = m.second_person"
                        + " where upper(p.family_name) = ? and upper(q.family_name) = upper(p.family_name)",
                familyName);
    }

    @Test
    void on_the_page_it_is_checked_recorded_and_downloaded() {
        String file = COLUMNS + line("E-1", "CR/2011/7401", "COMMUNITY_RESOLUTION", "2018-11-02", "<b>Grey</b>", "");
        String digest = check(file).extract().path("digest");
        ReferralDoor.as(Tokens.secondedOfficer())
                .get("/history-imports")
                .then()
                .statusCode(200)
                .body(containsString("multipart/form-data"))
                .body(containsString("crime_reference"));

        page("/history-imports", file)
                .statusCode(200)
                .body(containsString("The file can be recorded"))
                .body(containsString(digest))
                .body(not(containsString("<b>Grey</b>")));
        page("/history-imports/report", file)
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .contentType(containsString("text/csv"));
        page("/history-imports", "one;two").statusCode(400).body(containsString("There is a problem"));
        page("/history-imports/recording", file).statusCode(409).body(containsString("Check it first"));
        assertThat(recorded("CR/2011/740%")).isZero();
        ReferralDoor.as(Tokens.secondedOfficer())
                .cookie("csrf-intake", TOKEN)
                .multiPart("csrf-token", TOKEN)
                .multiPart("digest", digest)
                .multiPart("file", "history.csv", bytes(file), "text/csv")
                .post("/history-imports/recording")
                .then()
                .statusCode(200)
                .body(containsString("Recorded"));
        assertThat(recorded("CR/2011/740%")).isEqualTo(1);
        ReferralDoor.as(Tokens.secondedOfficer())
                .multiPart("file", "history.csv", bytes(file), "text/csv")
                .post("/history-imports")
                .then()
                .statusCode(403);
    }

    @Test
    void twenty_thousand_lines_are_checked_and_many_batches_recorded_at_once() {
        String file = COLUMNS + many(20_000);
        check(file).statusCode(200).body("counts.lines", hasItem(20_000));
        String smaller = COLUMNS + many(1_050);

        confirm(smaller, check(smaller).extract().path("digest")).statusCode(201);
        assertThat(recorded("CR/LOAD/%")).isEqualTo(1_050);
        assertThat(ServiceDatabase.number(
                        "select count(distinct reference) from notice where crime_reference like ?", "CR/LOAD/%"))
                .isEqualTo(1_050);
    }

    private static String many(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> line(
                                "L-" + i, "CR/LOAD/" + i, "COMMUNITY_RESOLUTION", "2018-11-02", "Load" + i % 1_000, "")
                        .replace(",2005-03-14,", "," + FIRST_BIRTH.plusDays(i % 2_000) + ","))
                .collect(Collectors.joining());
    }

    private static ValidatableResponse check(String file) {
        return ReferralDoor.as(Tokens.secondedOfficer())
                .contentType("text/csv")
                .body(bytes(file))
                .post("/api/history-imports")
                .then();
    }

    private static ValidatableResponse confirm(String file, String digest) {
        return ReferralDoor.as(Tokens.secondedOfficer())
                .contentType("text/csv")
                .queryParam("confirm", digest)
                .body(bytes(file))
                .post("/api/history-imports")
                .then();
    }

    private static ValidatableResponse page(String path, String file) {
        return ReferralDoor.as(Tokens.secondedOfficer())
                .cookie("csrf-intake", TOKEN)
                .multiPart("csrf-token", TOKEN)
                .multiPart("file", "history.csv", bytes(file), "text/csv")
                .post(path)
                .then();
    }

    private static long recorded(String crimeReferences) {
        return ServiceDatabase.number("select count(*) from notice where crime_reference like ?", crimeReferences);
    }

    private static String line(
            String record, String crimeReference, String kind, String givenOn, String familyName, String pncId) {
        String code = kind.equals("HISTORY_DELETED") ? "" : "8";
        return String.join(
                        ",",
                        record,
                        crimeReference,
                        kind,
                        givenOn,
                        code,
                        "south-tees",
                        "Robin",
                        familyName,
                        "2005-03-14",
                        pncId,
                        "")
                + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
