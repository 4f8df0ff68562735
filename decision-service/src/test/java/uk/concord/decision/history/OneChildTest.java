package uk.concord.decision.history;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** Records that somebody found to be of one child are counted together, over however many links, until it is undone. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OneChildTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void the_history_of_a_child_is_that_of_all_its_records() {
        UUID one = Children.registered("Farrow", false);
        UUID two = Children.registered("Farrow", false);
        UUID three = Children.registered("Farrow", false);
        Children.received(one, "COMMUNITY_RESOLUTION", "2018-11-02");
        Children.received(three, "YOUTH_RESTORATIVE_DISPOSAL", "2017-06-02");
        Children.linked(one, two, 1);
        Children.linked(two, three, 1);

        for (UUID each : new UUID[] {one, two, three}) {
            await().atMost(SOON)
                    .untilAsserted(() -> history(each, Tokens.dutyManager("south-tees"))
                            .statusCode(200)
                            .body("personId", equalTo(each.toString()))
                            .body("records", equalTo(3))
                            .body("disposals.kind", contains("COMMUNITY_RESOLUTION", "YOUTH_RESTORATIVE_DISPOSAL"))
                            .body("disposals.ofAnotherRecord", contains(!each.equals(one), !each.equals(three))));
        }
    }

    @Test
    void what_is_undone_is_no_longer_counted_and_an_older_version_changes_nothing() {
        UUID one = Children.registered("Gorse", false);
        UUID other = Children.registered("Gorse", false);
        Children.received(other, "COMMUNITY_RESOLUTION", "2018-11-02");
        Children.linked(one, other, 1);
        await().atMost(SOON)
                .untilAsserted(() -> history(one, Tokens.dutyManager("south-tees"))
                        .statusCode(200)
                        .body("disposals", hasSize(1)));

        Children.linked(one, other, 4);
        Children.linked(one, other, 3);
        Children.received(one, "YOUTH_RESTORATIVE_DISPOSAL", "2018-12-02");

        await().atMost(SOON)
                .untilAsserted(() -> history(one, Tokens.dutyManager("south-tees"))
                        .body("disposals.kind", contains("YOUTH_RESTORATIVE_DISPOSAL")));
    }

    @Test
    void a_link_that_comes_before_the_persons_is_kept() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Children.linked(one, other, 1);
        Children.registered(other, "Heath", false);
        Children.received(other, "COMMUNITY_RESOLUTION", "2018-11-02");
        Children.registered(one, "Heath", false);

        await().atMost(SOON)
                .untilAsserted(() -> history(one, Tokens.dutyManager("south-tees"))
                        .statusCode(200)
                        .body("disposals.kind", contains("COMMUNITY_RESOLUTION")));
    }

    @Test
    void what_is_counted_of_a_record_that_one_may_not_see_is_told_without_its_details() {
        UUID one = Children.registered("Ingram", false);
        UUID other = Children.registered("Juniper", true);
        Children.received(other, "COMMUNITY_RESOLUTION", "2018-11-02");
        Children.linked(one, other, 1);

        await().atMost(SOON)
                .untilAsserted(() -> history(one, Tokens.dutyManager("south-tees"))
                        .statusCode(200)
                        .body("disposals.kind", contains("COMMUNITY_RESOLUTION"))
                        .body("disposals[0].reference", equalTo(""))
                        .body("underAnotherName", equalTo(true))
                        .body("others", hasSize(0)));
        history(one, Tokens.yosManager())
                .body("others.familyName", contains("Juniper"))
                .body("disposals[0].reference", equalTo("N-4K7Q-9T2B"));
    }

    private static ValidatableResponse history(UUID person, Tokens.Person who) {
        return given().auth()
                .oauth2(who.token())
                .get("/api/children/{person}/history", person)
                .then();
    }
}
