package uk.concord.intake.history.handling;

import java.util.List;
import java.util.function.Consumer;
import uk.concord.intake.history.HistoryLine;

/** A file of earlier disposals, of which only some hundred lines are held at a time. It can be read more than once. */
public interface HistoryFile {

    /** Its SHA-256 in hexadecimal, by which it is known again. */
    String digest();

    /** Gives its lines in order, some hundred at a time. @throws UnreadableFile where it is no such file */
    void read(Consumer<List<HistoryLine>> batch);
}
