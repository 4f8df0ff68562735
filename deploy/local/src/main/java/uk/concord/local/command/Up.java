package uk.concord.local.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import uk.concord.local.Complaint;
import uk.concord.local.FreePorts;
import uk.concord.local.data.AtomicFile;
import uk.concord.local.data.LogFiles;
import uk.concord.local.keycloak.KeycloakDistribution;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.News;
import uk.concord.local.supervision.Orphans;
import uk.concord.local.supervision.Part;
import uk.concord.local.supervision.Supervisor;

/** Starts everything, says so, and watches over it until told to stop. */
public final class Up implements News {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private final Home home;

    public Up(Home home) {
        this.home = home;
    }

    /** Returns only when the process is told to stop. */
    public void run() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        home.data().open();
        Optional<FileLock> lock = home.data().lock();
        if (lock.isEmpty()) {
            throw new Complaint("Concord is already up at "
                    + home.running().map(Ledger.Content::address).orElse("this data folder")
                    + ". `./concord status` shows it, `./concord stop` ends it.");
        }
        Requests requests = new Requests(home.requests());
        requests.clear();
        Files.deleteIfExists(outcome());
        clearAwayOrphans();
        refuseTakenPort();
        FirstCases cases = new FirstCases(home);
        cases.wantIfEmpty();
        Blueprint blueprint = prepared();
        Supervisor supervisor =
                new Supervisor(blueprint.parts(), new Ledger(home.ledgerFile(), blueprint.publicUrl()), this);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, cases), "stop"));
        supervisor.start();
        announce(supervisor.awaitFirstTries(), blueprint, begun);
        cases.play();
        while (lock.get().isValid()) {
            serve(requests, supervisor);
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    @Override
    public void ready(String part, Duration took) {
        System.out.printf(Locale.ROOT, "  %-14s ready   %5.1f s%n", part, took.toMillis() / 1000.0);
    }

    @Override
    public void died(String part, Duration nextTryIn) {
        System.out.printf("  %-14s ended unasked; starting it again in %d ms%n", part, nextTryIn.toMillis());
    }

    @Override
    public void didNotStart(String part, String why, Duration nextTryIn) {
        System.out.printf("  %-14s did not start: %s; again in %d ms%n", part, why, nextTryIn.toMillis());
    }

    private void clearAwayOrphans() throws IOException, InterruptedException {
        Optional<Ledger.Content> before = Ledger.read(home.ledgerFile());
        if (before.isEmpty()) {
            return;
        }
        Orphans orphans = Orphans.of(before.get());
        if (!orphans.names().isEmpty()) {
            System.out.println("  Stopping what a killed launcher left behind: " + String.join(", ", orphans.names()));
            orphans.stop(new Blueprint(home.root(), home.data(), home.publicPort()).parts());
        }
    }

    private void refuseTakenPort() {
        int port = home.publicPort();
        if (!FreePorts.isFree(port)) {
            throw new Complaint("Port " + port + " is taken by another program. End that, or choose another port:"
                    + " CONCORD_PORT=" + (port + 10) + " ./concord up");
        }
    }

    private Blueprint prepared() throws IOException, InterruptedException {
        KeycloakDistribution keycloak = KeycloakDistribution.in(home.root());
        if (!keycloak.isPrepared()) {
            Instant begun = Instant.now();
            keycloak.prepare(home.data().log("keycloak-build"));
            ready("keycloak build", Duration.between(begun, Instant.now()));
        }
        Blueprint blueprint = new Blueprint(home.root(), home.data(), home.publicPort());
        blueprint.ports().choose(Blueprint.portHolders());
        for (Part part : blueprint.parts()) {
            LogFiles.rotate(home.data().log(part.name()));
            LogFiles.rotate(home.data().log(part.name() + "-trace"));
        }
        return blueprint;
    }

    private void announce(Set<String> failed, Blueprint blueprint, Instant begun) throws IOException {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        // Written in one piece, so that news from the supervisor does not land in the middle of it.
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(whole, true, StandardCharsets.UTF_8);
        for (String part : failed) {
            out.printf(
                    "%n  The last words of %s:%n%s%n",
                    part, LogFiles.tail(home.data().log(part)));
        }
        Table.addressesAndSignIns(blueprint, out);
        out.printf(Locale.ROOT, "%n  Concord is up after %.1f s", seconds);
        out.println(failed.isEmpty() ? "." : ", but for: " + String.join(", ", failed) + ". These are tried again.");
        System.out.print(whole.toString(StandardCharsets.UTF_8));
        System.out.flush();
        AtomicFile.write(outcome(), failed.isEmpty() ? "up\n" : "not up: " + String.join(", ", failed) + "\n");
    }

    private Path outcome() {
        return home.data().run().resolve("outcome");
    }

    private static void serve(Requests requests, Supervisor supervisor) throws IOException, InterruptedException {
        List<Requests.Request> open = requests.open();
        for (Requests.Request request : open) {
            if (supervisor.knows(request.part()) && request.what().equals(Requests.RESTART)) {
                supervisor.restart(request.part());
            } else if (supervisor.knows(request.part()) && request.what().equals(Requests.HAND_OVER)) {
                supervisor.handOver(request.part());
            }
            Files.deleteIfExists(request.file());
        }
    }

    private static void stop(Supervisor supervisor, FirstCases cases) {
        try {
            System.out.println("  Stopping.");
            cases.end();
            supervisor.stop();
            System.out.println("  Concord is down; its data stays.");
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }
}
