package uk.concord.intake.history.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.contract.HistoryCsv;
import uk.concord.intake.history.handling.ImportHistory;
import uk.concord.intake.history.handling.ImportHistoryHandler;
import uk.concord.intake.history.handling.UnreadableFile;
import uk.concord.intake.notice.Door;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.Refused;

/** What page and API have in common where a file of earlier disposals is brought. */
@ApplicationScoped
class HistoryDesk {

    private static final int BUFFER = 1 << 16;

    private final ImportHistoryHandler handler;
    private final Access access;
    private final BusinessClock clock;

    HistoryDesk(ImportHistoryHandler handler, Access access, BusinessClock clock) {
        this.handler = handler;
        this.access = access;
        this.clock = clock;
    }

    /** What would become of the file; nothing is recorded. @throws Invalid where it is no such file */
    HistoryReport check(Path file, Door door) {
        return handle(file, digest(file), door, false);
    }

    /**
     * Records the file that was checked under this digest.
     *
     * @return the report; not recorded where a line is refused
     * @throws Invalid where it is no such file
     * @throws Refused where it is another file, or somebody recorded one of its lines at the same moment
     */
    HistoryReport record(Path file, String checked, Door door) {
        String digest = digest(file);
        if (!digest.equals(checked)) {
            throw refused(
                    "another-file",
                    "This is not the file that was checked, or it was changed since. Check it first, then record it.");
        }
        try {
            return handle(file, digest, door, true);
        } catch (ConstraintViolationException meanwhile) {
            throw refused(
                    "recorded-meanwhile",
                    "Somebody recorded one of these lines at the same moment. Nothing of the file was recorded: do it"
                            + " once more.");
        }
    }

    /** Does something with what was sent, kept on disk for as long as that takes. */
    HistoryReport withFile(InputStream sent, Function<Path, HistoryReport> deed) {
        try {
            Path file = Files.createTempFile("history", ".csv");
            try {
                Files.copy(sent, file, StandardCopyOption.REPLACE_EXISTING);
                return deed.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HistoryReport handle(Path file, String digest, Door door, boolean record) {
        Actor actor = access.actor();
        try {
            return handler.handle(
                    new HistoryCsv(file, digest),
                    new ImportHistory(actor.force(), door, record, actor.id(), clock.now(), clock.today()));
        } catch (UnreadableFile unreadable) {
            throw new Invalid(unreadable.reasons());
        }
    }

    private static Refused refused(String code, String text) {
        return new Refused(Refused.Kind.CONFLICT, List.of(new Reason(code, "file", text)), List.of());
    }

    static Optional<String> known(String digest) {
        return Optional.ofNullable(digest).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String digest(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
