package uk.concord.journeys.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.concord.journeys.cases.Vocabulary;

/** Every step as a page of the documentation, written from the marks on the steps. */
final class StepsPage {

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("TimeSteps", "Time");
        TITLES.put("ChildSteps", "The child");
        TITLES.put("ReferralSteps", "The G26 and its check");
        TITLES.put("MatchSteps", "Who is this child");
        TITLES.put("DecisionSteps", "The joint decision");
        TITLES.put("AssessmentSteps", "The assessment");
        TITLES.put("DeliverySteps", "The disposal");
        TITLES.put("OtherCaseSteps", "Another case of the same child");
        TITLES.put("PoliceSteps", "The police");
    }

    private StepsPage() {}

    /** The page as Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder(BEGINNING);
        Vocabulary.lists()
                .forEach((what, words) -> page.append("- **")
                        .append(what)
                        .append("**: ")
                        .append(words)
                        .append("\n"));
        for (Class<?> group : Steps.GROUPS) {
            page.append("\n## ").append(TITLES.get(group.getSimpleName())).append("\n");
            Steps.all().stream().filter(step -> step.group().equals(group)).forEach(step -> page.append(entry(step)));
        }
        return page.toString();
    }

    private static String entry(Steps.Step step) {
        List<String> lines = new ArrayList<>(List.of("", step.does(), "", "```gherkin"));
        boolean first = true;
        for (String line : step.example().split("\n")) {
            lines.add(first ? line : "  " + line);
            first = false;
        }
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static final String BEGINNING = """
            # The steps of a case

            A case is a Cucumber feature: plain text in a file whose name ends with `.feature`. `./concord play FOLDER` plays
            every such file of a folder on the running system and starts the system where it is not up; without a folder it
            plays [the shipped cases](../proof/journeys/src/main/resources/cases). Written from the marks on the steps; the
            build fails when this page and they differ.

            ```gherkin
            Feature: A first small theft

              Scenario: Triage, completed
                Given it is 21 January 2019
                And a child of South Tees, aged 14
                And an offence of "theft from shop" on 12 January 2019
                When the referring officer sends the G26, proposing triage
                And the seconded officer accepts the G26
                And the seconded officer proposes triage, because "A first, small theft, admitted at once."
                And the duty manager agrees
                And the triage is assessed, countersigned, signed, given and completed
                Then the police have triage with code 8, completed
                And the police have everything, and the case is closed
            ```

            Each `Scenario` is a case, with a child invented anew each time it is played. `Given`, `When`, `Then`, `And` and `But`
            may stand before any step. What stands in quotation marks is yours to write. A step waits up to a minute for
            what it needs, so nothing has to be said about waiting. Nobody writes names of real people into a case.

            Words that steps have in common:

            """;
}
