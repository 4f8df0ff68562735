package uk.concord.decision.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A child's history is what the facts of intake say, and each reading of it is audited. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HistoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void a_disposal_recorded_by_intake_stands_in_the_childs_history_latest_first() {
        UUID person = Children.registered("Ashdown", false);
        Children.received(person, "YOUTH_RESTORATIVE_DISPOSAL", "2017-06-02");
        Children.received(person, "COMMUNITY_RESOLUTION", "2018-11-02");

        await().atMost(SOON)
                .untilAsserted(() -> history(person, Tokens.secondedOfficer())
                        .statusCode(200)
                        .body("familyName", equalTo("Ashdown"))
                        .body("disposals.kind", contains("COMMUNITY_RESOLUTION", "YOUTH_RESTORATIVE_DISPOSAL"))
                        .body("disposals.yosTitle[0]", equalTo("South Tees")));
        assertThat(ServiceDatabase.number(
                        "select count(*) from audit where subject = ? and act = 'CONSULTATION' and operation = 'history.see'",
                        "person/" + person))
                .isPositive();
    }

    @Test
    void another_area_does_not_find_the_child() {
        UUID person = Children.registered("Bramley", false);
        await().atMost(SOON)
                .untilAsserted(
                        () -> history(person, Tokens.dutyManager("south-tees")).statusCode(200));

        history(person, Tokens.dutyManager("hartlepool")).statusCode(404).body(not(containsString("Bramley")));
        history(UUID.randomUUID(), Tokens.dutyManager("south-tees")).statusCode(404);
    }

    @Test
    void a_restricted_child_is_found_by_the_few_only() {
        UUID person = Children.registered("Copeland", false);
        Children.restricted(person, 2, true);

        await().atMost(SOON)
                .untilAsserted(
                        () -> history(person, Tokens.dutyManager("south-tees")).statusCode(404));
        history(person, Tokens.yosManager()).statusCode(200).body("restricted", equalTo(true));
        Children.restricted(person, 3, false);
        await().atMost(SOON)
                .untilAsserted(
                        () -> history(person, Tokens.dutyManager("south-tees")).statusCode(200));
    }

    @Test
    void a_child_without_disposals_has_an_empty_history() {
        UUID person = Children.registered("Dunmore", false);

        await().atMost(SOON)
                .untilAsserted(() -> history(person, Tokens.secondedOfficer())
                        .statusCode(200)
                        .body("disposals", hasSize(0)));
    }

    @Test
    void children_are_found_by_the_beginning_of_the_family_name_and_nothing_is_a_pattern() {
        Children.registered("Eastwick-Quill", false);
        await().atMost(SOON).untilAsserted(() -> list("eastwick-q").body(containsString("Eastwick-Quill")));

        list("%wick").body(not(containsString("Eastwick-Quill")));
        list("<script>alert(1)</script>").body(not(containsString("<script>alert(1)")));
    }

    private static ValidatableResponse history(UUID person, Tokens.Person reader) {
        return given().auth()
                .oauth2(reader.token())
                .get("/api/children/{person}/history", person)
                .then();
    }

    private static ValidatableResponse list(String text) {
        return given().auth()
                .oauth2(Tokens.secondedOfficer().token())
                .queryParam("text", text)
                .get("/children")
                .then()
                .statusCode(200);
    }
}
