package uk.concord.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL data folder. It is made beside its place and renamed when it is whole, so an {@code initdb} that was
 * interrupted leaves nothing that would be taken for a database.
 */
final class Cluster {

    /** Passwords for everybody, the superuser too; no other address, no replication, no socket file. */
    private static final String WHO_MAY_CONNECT = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Path data;
    private final Path programs;

    Cluster(Path folder, Path programs) {
        this.data = folder.resolve("data");
        this.programs = programs;
    }

    void createIfAbsent(String superuser, String password, Path log) throws IOException, InterruptedException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path half = data.resolveSibling("data.half");
        PostgresBinaries.delete(half);
        Files.createDirectory(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Unprivileged way = Unprivileged.wayFor(half);
        way.handOver(half);
        initialise(half, way, superuser, password, log);
        Files.writeString(half.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path half, Unprivileged way, String superuser, String password, Path log)
            throws IOException, InterruptedException {
        Path secret = Files.createTempFile(half.getParent(), "initdb", ".password");
        try {
            Files.writeString(secret, password);
            way.handOver(secret);
            List<String> command = new ArrayList<>(way.prefix());
            command.addAll(List.of(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + half,
                    "--username=" + superuser,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("initdb failed (status " + status + "); its words are in " + log);
            }
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    /** The command that becomes the postmaster. */
    List<String> serverCommand(int port) throws IOException {
        List<String> command = new ArrayList<>(Unprivileged.wayFor(data).prefix());
        command.add(programs.resolve("bin/postgres").toString());
        command.add("-D");
        command.add(data.toString());
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "max_connections=300",
                "log_line_prefix=%m [%p] %d ",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    /** What {@code postmaster.pid} names, whether it lives or not. */
    Optional<Long> recordedPid() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream().findFirst().map(String::trim).map(Long::valueOf);
    }

    /** A living postmaster of exactly this folder, left behind by somebody who was killed. */
    Optional<ProcessHandle> livingPostmaster() throws IOException {
        return recordedPid().flatMap(ProcessHandle::of).filter(this::servesThisFolder);
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres -D " + data + " "))
                .isPresent();
    }
}
