package uk.concord.journeys.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.Json;
import uk.concord.journeys.running.PoliceTopics;

/** What a force says on its topic, and what it hears there. */
public final class ByTopic {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Story story;

    public ByTopic(Story story) {
        this.story = story;
    }

    @Given("a child of South Tees whom Concord has never heard of")
    public void somebodyNew() {
        story.about(SampleChild.invented());
    }

    @When("Cleveland Police send a notice of a youth restorative disposal by topic")
    public void sent() {
        send(Json.text(story.child().notice()));
    }

    @When("Cleveland Police send the very same record again")
    public void sentAgain() {
        send(Json.text(story.child().notice()));
    }

    @When("Cleveland Police send a notice that breaks off in the middle")
    public void sentBroken() {
        String whole = Json.text(story.child().notice());
        send(whole.substring(0, whole.length() - 20));
    }

    @Then("the force hears on its replies that it is recorded")
    public void heard() {
        ConsumerRecord<String, String> reply = reply("uk.concord.notice.recorded.v1");
        story.recordedAs(JsonPath.from(reply.value()).getString("reference"));
        story.answeredAt("/notification/api/replies/" + story.recordId());
        assertThat(story.reference()).matches("N-[0-9A-Z-]+");
    }

    @Then("the force hears on its replies that it was set aside, because it {string}")
    public void setAside(String why) {
        ConsumerRecord<String, String> reply = reply("uk.concord.record.set-aside.v1");
        assertThat(JsonPath.from(reply.value()).getList("reasons.text", String.class))
                .anyMatch(text -> text.contains(why));
    }

    @Then("one reply was given and no more")
    public void oneReply() {
        assertThat(replies()).hasSize(1);
    }

    private void send(String value) {
        PoliceTopics.send(PoliceTopics.NOTICES, story.recordId(), story.headers(), value);
    }

    private ConsumerRecord<String, String> reply(String type) {
        await("a reply of type " + type)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(replies()).isNotEmpty());
        ConsumerRecord<String, String> reply = replies().get(0);
        assertThat(PoliceTopics.header(reply, "ce_type")).isEqualTo(type);
        return reply;
    }

    private List<ConsumerRecord<String, String>> replies() {
        return PoliceTopics.all(PoliceTopics.REPLIES).stream()
                .filter(record ->
                        JsonPath.from(record.value()).getString("answers").equals(story.recordId()))
                .toList();
    }
}
