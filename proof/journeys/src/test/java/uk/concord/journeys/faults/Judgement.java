package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import uk.concord.journeys.checker.Eyes;
import uk.concord.journeys.checker.Finding;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.running.TheSystem;

/** The checker's word on the running system. */
final class Judgement {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST = 20;

    private Judgement() {}

    static Eyes eyes() throws Exception {
        TheSystem system = TheSystem.running();
        system.parts().names().forEach(system.parts()::awaitReady);
        return Eyes.on(system.data(), "cleveland");
    }

    /** Everything that the doors accepted arrived, once, in order, everywhere. */
    static void holds(Ledger accepted) throws Exception {
        try (Eyes eyes = eyes()) {
            List<Finding> findings = eyes.findings(accepted, PATIENCE);
            assertThat(findings)
                    .as(() -> findings.size() + " promises broken: "
                            + findings.stream()
                                    .limit(MOST)
                                    .map(Finding::toString)
                                    .collect(Collectors.joining("\n")))
                    .isEmpty();
        }
    }
}
