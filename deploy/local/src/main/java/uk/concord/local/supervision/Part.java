package uk.concord.local.supervision;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/** One process of the system: how it is started, when it is ready, how it is stopped. */
public interface Part {

    String name();

    /** The parts that must have been ready once before this one is started for the first time. */
    Set<String> needs();

    /**
     * Starts the process and returns when it is ready to serve.
     *
     * @param born told of the process as soon as it exists, long before it is ready
     * @throws IOException when it does not become ready; then no process is left behind
     */
    ProcessHandle start(Consumer<ProcessHandle> born) throws IOException, InterruptedException;

    /** Stops a process of this part, gently and then firmly; returns when it is gone. */
    void stop(ProcessHandle process) throws IOException, InterruptedException;
}
