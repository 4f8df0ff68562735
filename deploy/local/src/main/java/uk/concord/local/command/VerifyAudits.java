package uk.concord.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.concord.local.Complaint;
import uk.concord.local.kafka.Topic;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.parts.Program;

/** Has each service's audit proven by that service's own code, in a process of its own, with the sealer's rights. */
public final class VerifyAudits {

    private static final String PROVER = "uk.concord.identity.VerifyAudit";
    private final Home home;

    public VerifyAudits(Home home) {
        this.home = home;
    }

    public void run() throws IOException, InterruptedException {
        home.runningOrComplain();
        Blueprint blueprint = home.blueprint();
        List<String> unproven = new ArrayList<>();
        for (String service : Topic.SERVICES) {
            if (prove(blueprint, service) != 0) {
                unproven.add(service);
            }
        }
        if (!unproven.isEmpty()) {
            throw new Complaint("The audit is not proven for: " + String.join(", ", unproven) + ".");
        }
    }

    private int prove(Blueprint blueprint, String service) throws IOException, InterruptedException {
        Map<String, String> environment = blueprint.environmentOf(service);
        String app =
                home.root().resolve(service + "-service/target/quarkus-app/lib").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        app + "/main/*:" + app + "/boot/*",
                        PROVER,
                        environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                        service + "_sealer",
                        environment.get("CONCORD_AUDIT_KEY_FILE") + ".pub",
                        environment.get("CONCORD_AUDIT_ANCHOR_FILE"))
                .inheritIO();
        Program.clean(builder.environment());
        builder.environment().put("CONCORD_SEALER_PASSWORD", environment.get("CONCORD_SEALER_PASSWORD"));
        return builder.start().waitFor();
    }
}
