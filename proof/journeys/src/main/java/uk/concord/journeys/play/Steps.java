package uk.concord.journeys.play;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.concord.journeys.cases.AssessmentSteps;
import uk.concord.journeys.cases.ChildSteps;
import uk.concord.journeys.cases.DecisionSteps;
import uk.concord.journeys.cases.DeliverySteps;
import uk.concord.journeys.cases.MatchSteps;
import uk.concord.journeys.cases.OtherCaseSteps;
import uk.concord.journeys.cases.PoliceSteps;
import uk.concord.journeys.cases.ReferralSteps;
import uk.concord.journeys.cases.TimeSteps;
import uk.concord.journeys.cases.Told;

/** Every step that a case can be told in. */
final class Steps {

    /** Where steps are defined, in the order of a case. */
    static final List<Class<?>> GROUPS = List.of(
            TimeSteps.class,
            ChildSteps.class,
            ReferralSteps.class,
            MatchSteps.class,
            DecisionSteps.class,
            AssessmentSteps.class,
            DeliverySteps.class,
            OtherCaseSteps.class,
            PoliceSteps.class);

    private static final int NEAREST = 3;

    private Steps() {}

    /**
     * One step.
     *
     * @param group the class that defines it
     * @param expression as Cucumber reads it
     * @param does in a sentence
     * @param example as it stands in a case
     */
    record Step(Class<?> group, String expression, String does, String example) {}

    /** All of them. */
    static List<Step> all() {
        return GROUPS.stream().flatMap(Steps::of).toList();
    }

    /** The existing steps that are most like one that does not exist. */
    static List<String> nearest(String text) {
        Set<String> words = words(text);
        return all().stream()
                .sorted(Comparator.comparingDouble(step -> -alike(words, words(step.example()))))
                .limit(NEAREST)
                .map(Step::example)
                .toList();
    }

    private static Stream<Step> of(Class<?> group) {
        return Arrays.stream(group.getDeclaredMethods())
                .filter(method -> !expression(method).isEmpty())
                .map(method -> step(group, method))
                .sorted(Comparator.comparing(Step::expression));
    }

    private static Step step(Class<?> group, Method method) {
        Told told = method.getAnnotation(Told.class);
        return told == null
                ? new Step(group, expression(method), "", "")
                : new Step(group, expression(method), told.does(), told.example());
    }

    private static String expression(Method method) {
        if (method.isAnnotationPresent(Given.class)) {
            return method.getAnnotation(Given.class).value();
        }
        if (method.isAnnotationPresent(When.class)) {
            return method.getAnnotation(When.class).value();
        }
        return method.isAnnotationPresent(Then.class)
                ? method.getAnnotation(Then.class).value()
                : "";
    }

    private static double alike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / Math.max(1, one.size() + other.size() - both);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.UK).split("[^a-z0-9]+")));
    }
}
