package uk.concord.journeys.play;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import uk.concord.journeys.cases.BusinessTime;
import uk.concord.journeys.cases.CaseBook;
import uk.concord.journeys.running.TheSystem;

/** Plays cases: those of a folder, or those that are shipped. Ends with 0 only if all of them ended as they say. */
public final class Play {

    private static final Logger EVERYTHING = Logger.getLogger("");
    private static final String SHIPPED = "classpath:cases";
    private static final int WRONG = 1;
    private static final int NOTHING_TO_PLAY = 2;

    private Play() {}

    public static void main(String[] words) throws IOException {
        EVERYTHING.setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String cases = words.length == 0 ? SHIPPED : words[0];
        if (words.length > 0 && !holdsCases(Path.of(cases))) {
            out.println("  There is no case in " + cases + ": a case is a file whose name ends with .feature."
                    + " docs/journey-steps.md says how one is told.");
            System.exit(NOTHING_TO_PLAY);
        }
        System.exit(alone(cases, out) ? 0 : WRONG);
    }

    /** Business time is one for all: who plays while others play waits until they are done. */
    private static boolean alone(String cases, PrintStream out) throws IOException {
        Path file = TheSystem.running().data().resolve("run/playing");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock(channel, out)) {
            if (!held.isValid()) {
                throw new IOException("The lock " + file + " was lost");
            }
            java.lang.Runtime.getRuntime().addShutdownHook(new Thread(BusinessTime::putBack, "put business time back"));
            try {
                return play(cases, out);
            } finally {
                CaseBook.close();
            }
        }
    }

    private static FileLock lock(FileChannel channel, PrintStream out) throws IOException {
        FileLock held = channel.tryLock();
        if (held != null) {
            return held;
        }
        out.println("  Cases are being played already; waiting until they are done.");
        return channel.lock();
    }

    private static boolean play(String cases, PrintStream out) {
        Telling telling = new Telling(out);
        Runtime runtime = cucumber(options(cases).build(), telling);
        runtime.run();
        List<Telling.Row> rows = telling.rows();
        out.print(TableOfCases.of(rows));
        return runtime.exitStatus() == 0 && !rows.isEmpty() && rows.stream().allMatch(Telling.Row::asExpected);
    }

    static RuntimeOptionsBuilder options(String cases) {
        return new RuntimeOptionsBuilder()
                .addFeature(FeatureWithLines.parse(cases))
                .addGlue(GluePath.parse("uk.concord.journeys.cases"))
                .setNoSummary()
                .setPublishQuiet(true);
    }

    static Runtime cucumber(RuntimeOptions options, Plugin told) {
        return Runtime.builder()
                .withRuntimeOptions(options)
                .withAdditionalPlugins(told)
                .withClassLoader(Play.class::getClassLoader)
                .build();
    }

    private static boolean holdsCases(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(file -> file.toString().endsWith(".feature"));
        }
    }
}
