package uk.concord.local.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

/**
 * The inner ports of one data folder: found free at the first start and kept while they stay free, so that logs and
 * habits stay true, and two systems run side by side.
 */
public final class Ports {

    private final KeptProperties kept;
    private final IntPredicate free;
    private final IntSupplier next;

    Ports(Path file, IntPredicate free, IntSupplier next) throws IOException {
        this.kept = new KeptProperties(file);
        this.free = free;
        this.next = next;
    }

    /** The port a part listens on, as it was chosen. */
    public int of(String part) {
        String port = kept.get(part);
        if (port == null) {
            throw new IllegalStateException("No port was chosen for " + part);
        }
        return Integer.parseInt(port);
    }

    /** Chooses a port for each part: the one it had, if that is still free. */
    public void choose(Iterable<String> parts) throws IOException {
        for (String part : parts) {
            String had = kept.get(part);
            if (had == null || !free.test(Integer.parseInt(had))) {
                kept.put(part, String.valueOf(next.getAsInt()));
            }
        }
        kept.save();
    }
}
