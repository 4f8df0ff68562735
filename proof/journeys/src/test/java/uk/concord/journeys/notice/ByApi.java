package uk.concord.journeys.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.response.Response;
import java.time.Duration;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.Json;
import uk.concord.journeys.running.Tokens;

/** What a force's system posts, and what it is answered. */
public final class ByApi {

    private final Story story;
    private Response answer;

    public ByApi(Story story) {
        this.story = story;
    }

    @When("Cleveland's system posts a notice of a youth restorative disposal")
    public void posted() {
        post(Json.text(story.child().notice()), story.recordId());
        assertThat(answer.statusCode()).isEqualTo(201);
        story.recordedAs(answer.path("reference"));
        story.answeredAt(answer.path("reply"));
    }

    @When("Cleveland's system posts the same again under the same key")
    public void postedAgain() {
        post(Json.text(story.child().notice()), story.recordId());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.<String>path("reference")).isEqualTo(story.reference());
    }

    @When("Cleveland's system posts a notice with a birth date that no calendar has")
    public void postedWrong() {
        post(
                Json.text(story.child().notice())
                        .replace(story.child().dateOfBirth().toString(), "2005-02-30"),
                story.recordId());
    }

    @Then("it is answered {int} with the reason {string} at {string}")
    public void refused(int status, String code, String field) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("reasons.code")).contains(code);
        assertThat(answer.jsonPath().getList("reasons.field")).contains(field);
    }

    @Then("the force can ask by API what became of it, and hears that it is recorded")
    public void asked() {
        await("the reply can be asked for").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Response reply = Door.as(Tokens.POLICE).get(story.reply());
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(reply.<String>path("status")).isEqualTo("RECORDED");
            assertThat(reply.<String>path("reference")).isEqualTo(story.reference());
        });
    }

    private void post(String body, String key) {
        answer =
                Door.as(Tokens.POLICE).header("Idempotency-Key", key).body(body).post("/intake/api/notices");
    }
}
