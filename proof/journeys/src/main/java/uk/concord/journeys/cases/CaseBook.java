package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What became of each case, kept for the table at the end. */
public final class CaseBook {

    private static final Map<String, Ended> ALL = new ConcurrentHashMap<>();

    private final TheCase about;

    public CaseBook(TheCase about) {
        this.about = about;
    }

    /**
     * How a case ended.
     *
     * @param decided the disposals, one for each offence
     * @param received what the police hold, one part for each offence
     */
    public record Ended(String decided, String received) {}

    /** Before the force's system and business time are put back. */
    @After(order = 20_000)
    public void write(Scenario scenario) {
        Optional<JsonNode> latest = about.wasSent() ? PoliceSteps.told(about) : Optional.empty();
        ALL.put(
                scenario.getId(),
                latest.map(outcome -> new Ended(Received.decided(outcome), Received.words(outcome)))
                        .orElse(new Ended("", "nothing")));
    }

    /** How the scenario with this id ended. */
    public static Ended of(String scenario) {
        return ALL.getOrDefault(scenario, new Ended("", "nothing"));
    }

    /** Ends what the cases began in this process: the force's reading of its feed. */
    public static void close() {
        Force.away();
    }
}
