package uk.concord.journeys.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pauses processes and lets them go on. */
final class Signals {

    private Signals() {}

    /** Stops it in its tracks, as a machine without a breath to spare does. */
    static void pause(ProcessHandle process) throws IOException, InterruptedException {
        send("STOP", process);
    }

    static void goOn(ProcessHandle process) throws IOException, InterruptedException {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal, String.valueOf(process.pid())));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("kill -" + signal + " ended with " + status);
        }
    }
}
