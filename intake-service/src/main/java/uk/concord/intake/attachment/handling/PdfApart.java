package uk.concord.intake.attachment.handling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import uk.concord.intake.attachment.PdfContents;

/**
 * Opens a PDF in a process of its own, with little memory and for a short time: a small file can be made so that whoever
 * opens it runs out of both, and then it is that process which ends and not the service.
 */
final class PdfApart {

    private static final int LONGEST_SECONDS = 20;
    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx96m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true");

    private PdfApart() {}

    static PdfContents at(Path file) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return looked(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PdfContents.BROKEN;
        } finally {
            AT_ONCE.release();
        }
    }

    private static PdfContents looked(Path file) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        JAVA.stream(), Stream.of("-cp", classPath(), PdfLook.class.getName(), file.toString()))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean done = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            return done && process.exitValue() == 0
                    ? PdfLook.said(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    : PdfContents.BROKEN;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Where the classes that it needs were loaded from, and no others. */
    private static String classPath() {
        return Stream.of(PdfLook.class, PDDocument.class, IOUtils.class, FontBoxFont.class, Log.class, Logger.class)
                .map(PdfApart::place)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class comes from no file", e);
        }
    }
}
