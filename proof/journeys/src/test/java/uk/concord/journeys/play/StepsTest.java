package uk.concord.journeys.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a stranger can tell cases from the page of steps alone. Nothing runs here: Cucumber only reads. */
class StepsTest {

    @TempDir
    private Path folder;

    @Test
    void theListHasEveryStepThatIsDefined() throws IOException {
        assertThat(read("When 8 days pass").defined)
                .containsExactlyInAnyOrderElementsOf(
                        Steps.all().stream().map(Steps.Step::expression).toList());
    }

    @Test
    void everyStepSaysWhatItDoesAndItsExampleIsReadAsThatStep() throws IOException {
        for (Steps.Step step : Steps.all()) {
            assertThat(step.does()).as(step.expression()).endsWith(".");
            assertThat(read(step.example()).readAs.values()).as(step.example()).containsExactly(step.expression());
        }
    }

    @Test
    void everyStepOfTheShippedCasesExists() {
        Reading reading = new Reading();
        Play.cucumber(Play.options("classpath:cases").setDryRun(true).build(), reading)
                .run();
        assertThat(reading.readAs).hasSizeGreaterThan(50).doesNotContainValue("");
    }

    @Test
    void aStepThatDoesNotExistIsAnsweredWithTheNearest() {
        assertThat(Steps.nearest("the seconded officer puts forward triage, because \"It fits.\""))
                .anyMatch(example -> example.contains("the seconded officer proposes triage, because"));
    }

    @Test
    void thePageListsThemAll() throws IOException {
        Path page = Path.of(System.getProperty("concord.root")).resolve("docs/journey-steps.md");
        Path wanted = Path.of("target/journey-steps.md");
        Files.writeString(wanted, StepsPage.page());
        assertThat(page)
                .as("docs/journey-steps.md differs from the steps; the right one is " + wanted.toAbsolutePath())
                .hasContent(StepsPage.page());
    }

    private Reading read(String step) throws IOException {
        String body = step.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
        Path feature =
                Files.writeString(folder.resolve("one.feature"), "Feature: One step\n  Scenario: It\n" + body + "\n");
        Reading reading = new Reading();
        Play.cucumber(Play.options(feature.toString()).setDryRun(true).build(), reading)
                .run();
        return reading;
    }

    /** What Cucumber makes of each step: the expression that it is read as, empty where there is not exactly one. */
    private static final class Reading implements ConcurrentEventListener {

        private final Map<String, String> readAs = new LinkedHashMap<>();
        private final Set<String> defined = new TreeSet<>();

        @Override
        public void setEventPublisher(EventPublisher events) {
            events.registerHandlerFor(
                    StepDefinedEvent.class,
                    event -> defined.add(event.getStepDefinition().getPattern()));
            events.registerHandlerFor(TestStepFinished.class, event -> {
                if (event.getTestStep() instanceof PickleStepTestStep step) {
                    Status status = event.getResult().getStatus();
                    boolean one = status != Status.UNDEFINED && status != Status.AMBIGUOUS;
                    readAs.put(step.getStep().getText(), one ? step.getPattern() : "");
                }
            });
        }
    }
}
