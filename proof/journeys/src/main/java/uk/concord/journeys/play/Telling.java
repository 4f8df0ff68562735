package uk.concord.journeys.play;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import uk.concord.journeys.cases.CaseBook;

/** Says each step in plain words as it happens, and remembers how each case ended. */
final class Telling implements ConcurrentEventListener {

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    Telling(PrintStream out) {
        this.out = out;
    }

    /** A case in the table at the end. */
    record Row(String name, CaseBook.Ended ended, boolean asExpected) {}

    List<Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public void setEventPublisher(EventPublisher events) {
        events.registerHandlerFor(
                TestCaseStarted.class, event -> say("\n  " + event.getTestCase().getName()));
        events.registerHandlerFor(TestStepFinished.class, this::finished);
        events.registerHandlerFor(TestCaseFinished.class, this::over);
    }

    private void finished(TestStepFinished event) {
        Status status = event.getResult().getStatus();
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            String words =
                    step.getStep().getKeyword().strip() + " " + step.getStep().getText();
            switch (status) {
                case PASSED -> say("    ✓ " + words);
                case SKIPPED -> say("    – " + words);
                default -> say("    ✗ " + words + "\n" + why(event, step));
            }
        } else if (event.getTestStep() instanceof HookTestStep && status == Status.FAILED) {
            say("    ✗ " + reason(event.getResult().getError()));
        }
    }

    private void over(TestCaseFinished event) {
        rows.add(new Row(
                event.getTestCase().getName(),
                CaseBook.of(event.getTestCase().getId().toString()),
                event.getResult().getStatus() == Status.PASSED));
    }

    private static String why(TestStepFinished event, PickleStepTestStep step) {
        if (event.getResult().getStatus() == Status.UNDEFINED) {
            return "      There is no such step. The nearest that exist:\n        "
                    + String.join("\n        ", Steps.nearest(step.getStep().getText()))
                    + "\n      All of them: docs/journey-steps.md";
        }
        return "      " + reason(event.getResult().getError());
    }

    private static String reason(Throwable error) {
        return error == null ? "It did not come out as it says." : String.valueOf(error.getMessage());
    }

    private void say(String words) {
        out.println(words);
        out.flush();
    }
}
