package uk.concord.local.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.concord.local.Complaint;
import uk.concord.local.parts.Program;

/**
 * Keycloak as Maven unpacked it. Its own build step, which takes longer than any start, is done once for all data
 * folders; its start is a plain Java command, so that the process we know is Keycloak itself and not a script.
 */
public final class KeycloakDistribution {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-relative-path=/auth", "--cache=local");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** The distribution of a checkout that was built. */
    public static KeycloakDistribution in(Path root) throws IOException {
        Path unpacked = root.resolve("deploy/local/target/keycloak");
        try (Stream<Path> folders = Files.isDirectory(unpacked) ? Files.list(unpacked) : Stream.empty()) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new Complaint("Keycloak is not unpacked in " + unpacked
                            + ". Start with `./concord up`, which builds first."));
        }
    }

    public boolean isPrepared() throws IOException {
        Path mark = mark();
        return Files.exists(mark) && Files.readString(mark).equals(String.join(" ", BUILD));
    }

    /** Runs the build step unless somebody has; one at a time, whoever starts beside us. */
    public void prepare(Path log) throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(
                        home.resolveSibling("preparing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || isPrepared()) {
                return;
            }
            List<String> command = java();
            command.addAll(BUILD);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Program.clean(builder.environment());
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new Complaint("Keycloak could not be prepared (status " + status + "); its words are in " + log);
            }
            Files.writeString(mark(), String.join(" ", BUILD));
        }
    }

    /** The command that is Keycloak, serving browsers through the gateway and services directly. */
    public List<String> startCommand(int port, int managementPort, String publicUrl) {
        List<String> command = java();
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + publicUrl + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--proxy-trusted-addresses=127.0.0.1",
                "--db-pool-max-size=20",
                "--log-level=info,io.smallrye.health:warn"));
        return command;
    }

    private Path mark() {
        return home.resolveSibling("prepared");
    }

    private List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=256m"));
        for (String opened : List.of("java.lang", "java.util", "java.util.concurrent", "java.security")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }
}
