package uk.concord.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The way a program that refuses to run as root is run by root. First choice: a user namespace of its own
 * ({@code unshare -U}), in which the process keeps root's files but none of root's powers, so nothing changes hands.
 * Where the kernel or a container forbids that: as user {@code nobody} ({@code setpriv}), to whom the folder is given
 * and who must be able to walk to it. Who is not root needs neither.
 *
 * <p>Both replace themselves by the program, so the process id is the program's own.
 */
enum Unprivileged {
    AS_OURSELVES(List.of()),
    IN_USER_NAMESPACE(List.of("unshare", "-U")),
    AS_NOBODY(List.of("setpriv", "--reuid=" + Unprivileged.NOBODY, "--regid=" + Unprivileged.NOBODY, "--clear-groups"));

    private static final int NOBODY = 65_534;
    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The way for a folder: whoever owns it already, or else the first that works here. */
    static Unprivileged wayFor(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return AS_OURSELVES;
        }
        boolean givenAway =
                Files.exists(folder) && Files.getAttribute(folder, "unix:uid").equals(NOBODY);
        if (!givenAway && IN_USER_NAMESPACE.works()) {
            return IN_USER_NAMESPACE;
        }
        if (AS_NOBODY.works()) {
            return AS_NOBODY;
        }
        throw new IOException("PostgreSQL refuses to run as root, and neither `unshare -U` nor `setpriv` works here."
                + " Start Concord as an ordinary user, or install util-linux and allow user namespaces.");
    }

    List<String> prefix() {
        return prefix;
    }

    /** Makes what we wrote readable for the program. */
    void handOver(Path path) throws IOException {
        if (this == AS_NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    private boolean works() {
        try {
            List<String> command = new ArrayList<>(prefix);
            command.add("true");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
