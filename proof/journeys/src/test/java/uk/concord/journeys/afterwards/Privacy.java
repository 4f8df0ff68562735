package uk.concord.journeys.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.concord.journeys.people.Leaks;
import uk.concord.journeys.people.SamplePeople;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.PoliceTopics;
import uk.concord.journeys.running.TheSystem;

/** What the system wrote while all the journeys went on, searched for the children they were about. */
public final class Privacy {

    /** Spans are written in batches; the last of them some seconds after the act. */
    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(7);

    private Leaks leaks;

    @Given("the children whom all these journeys were about")
    public void everybody() {
        leaks = new Leaks(SamplePeople.all());
        long now = System.nanoTime();
        await("the last spans are written")
                .pollDelay(UNTIL_WRITTEN)
                .atMost(UNTIL_WRITTEN.multipliedBy(2))
                .until(() -> System.nanoTime() > now);
    }

    @Then("no log and no trace of any part tells of them")
    public void logs() {
        List<Path> files = files(TheSystem.running().data().resolve("logs"));
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .contains("launcher.log", "gateway.log", "postgres.log", "kafka.log", "keycloak.log")
                .containsAll(TheSystem.SERVICES.stream()
                        .map(service -> service + ".log")
                        .toList())
                .containsAll(TheSystem.SERVICES.stream()
                        .map(service -> service + "-trace.log")
                        .toList());
        assertThat(files.stream().flatMap(file -> leaks.in(file).stream())).isEmpty();
    }

    @Then("nothing beside the databases and topics tells of them")
    public void otherFiles() {
        Path data = TheSystem.running().data();
        List<Path> files = Stream.of("audit", "run")
                .flatMap(folder -> files(data.resolve(folder)).stream())
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(file -> leaks.in(file).stream())).isEmpty();
    }

    @Then("no metric of any service tells of them")
    public void metrics() {
        for (String service : TheSystem.SERVICES) {
            String metrics = Door.open()
                    .accept("text/plain")
                    .get(TheSystem.running().behind(service, "/" + service + "/q/metrics"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(metrics).contains("jvm_memory_used_bytes");
            assertThat(leaks.in("metrics of " + service, metrics)).isEmpty();
        }
    }

    @Then("no reply to the force tells of them")
    public void replies() {
        var replies = PoliceTopics.all(PoliceTopics.REPLIES);
        assertThat(replies).isNotEmpty();
        assertThat(replies.stream()
                        .flatMap(reply -> leaks
                                .in(
                                        "reply " + reply.partition() + "/" + reply.offset(),
                                        reply.key() + "\n" + headers(reply) + "\n" + reply.value())
                                .stream()))
                .isEmpty();
    }

    private static String headers(ConsumerRecord<String, String> reply) {
        return Stream.of(reply.headers().toArray())
                .map(header -> header.key() + ": " + PoliceTopics.header(reply, header.key()))
                .reduce("", (all, each) -> all + each + "\n");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
