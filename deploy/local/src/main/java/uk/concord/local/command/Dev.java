package uk.concord.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.concord.local.Complaint;
import uk.concord.local.kafka.Topic;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.parts.Program;

/** One service in Quarkus' dev mode, with live reload, in the place of the one that was running beside the rest. */
public final class Dev {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Home home;

    public Dev(Home home) {
        this.home = home;
    }

    public int run(String typed) throws IOException, InterruptedException {
        String service = Blueprint.partNamed(typed);
        if (!Topic.SERVICES.contains(service)) {
            throw new Complaint("Dev mode is for one of: " + String.join(", ", Topic.SERVICES) + ".");
        }
        home.runningOrComplain();
        Requests requests = new Requests(home.requests());
        requests.ask(Requests.HAND_OVER, service);
        Process maven = maven(service);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> giveBack(requests, service, maven)));
        while (!maven.waitFor(2, TimeUnit.SECONDS)) {
            if (home.running().isEmpty()) {
                System.out.println("  Concord was stopped, so dev mode ends too.");
                return 1;
            }
        }
        return maven.exitValue();
    }

    private Process maven(String service) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("concord.maven", "mvn"),
                        "--projects",
                        service + "-service",
                        "--also-make",
                        "-Dspotless.check.skip=true",
                        "-Ddebug=false",
                        "compile",
                        "quarkus:dev")
                .directory(home.root().toFile())
                .inheritIO();
        Program.clean(builder.environment());
        builder.environment().putAll(home.blueprint().environmentOf(service));
        return builder.start();
    }

    private void giveBack(Requests requests, String service, Process maven) {
        try {
            end(maven);
            if (home.running().isEmpty()) {
                return;
            }
            requests.ask(Requests.RESTART, service);
            System.out.println("  " + service + " runs beside the rest again.");
        } catch (IOException | InterruptedException | Complaint gone) {
            System.out.println("  " + service + " was not taken back: " + gone.getMessage());
        }
    }

    /** Maven starts the service as a process of its own, which outlives a Maven that is told to go. */
    private static void end(Process maven) throws InterruptedException {
        List<ProcessHandle> all =
                Stream.concat(maven.descendants(), Stream.of(maven.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        Instant patience = Instant.now().plus(PATIENCE);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(patience)) {
                all.forEach(ProcessHandle::destroyForcibly);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
