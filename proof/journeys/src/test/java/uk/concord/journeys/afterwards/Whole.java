package uk.concord.journeys.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.concord.journeys.running.Command;
import uk.concord.journeys.running.TheSystem;
import uk.concord.journeys.visit.RolesVisited;

/** That nothing was left out of the journeys, and nothing of what happened can be denied. */
public final class Whole {

    private static final Pattern ROLE = Pattern.compile("(?m)^  ([a-z-]+): +\\{ title: ([^,]+),.*home:");

    @Then("somebody signed in as every role that the access file knows")
    public void everyRole() throws IOException {
        assertThat(RolesVisited.titles()).containsExactlyInAnyOrderElementsOf(rolesOfPeople());
    }

    @Then("the audit of every service proves that nobody changed it")
    public void proven() {
        Command.Outcome outcome = Command.run("verify-audit");
        assertThat(outcome.status()).as(outcome.words()).isZero();
        assertThat(outcome.words()).containsIgnoringCase("proven");
        assertThat(outcome.words().lines().filter(line -> !line.isBlank()))
                .hasSizeGreaterThanOrEqualTo(TheSystem.SERVICES.size());
    }

    private static Set<String> rolesOfPeople() throws IOException {
        try (InputStream file = Whole.class.getResourceAsStream("/access.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return ROLE.matcher(text)
                    .results()
                    .filter(role -> !role.group(1).equals("police-system"))
                    .map((MatchResult role) -> role.group(2))
                    .collect(Collectors.toSet());
        }
    }
}
