package uk.concord.intake.attachment.handling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import uk.concord.intake.attachment.FileKind;
import uk.concord.intake.attachment.PdfContents;

/** What a look at a file shows: how large, which, and where it is a PDF what is in it. */
public record FileLook(long size, String digest, Optional<FileKind> kind, Optional<PdfContents> pdf) {

    private static final int BUFFER = 1 << 16;

    static FileLook at(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            byte[] head = bytes.readNBytes(FileKind.LOOKED_AT);
            sha256.update(head);
            long size = head.length;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                sha256.update(buffer, 0, read);
                size += read;
            }
            Optional<FileKind> kind = FileKind.of(head);
            return new FileLook(
                    size,
                    HexFormat.of().formatHex(sha256.digest()),
                    kind,
                    kind.filter(FileKind.PDF::equals).map(pdf -> PdfApart.at(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
