package uk.concord.local.supervision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Processes of a launcher that was killed: known by number and start instant, and by nothing less. */
public final class Orphans {

    private final List<ProcessEntry> living;

    private Orphans(List<ProcessEntry> living) {
        this.living = living;
    }

    /** Those of the ledger's entries that still live. */
    public static Orphans of(Ledger.Content content) {
        return new Orphans(content.parts().stream()
                .filter(entry -> entry.living().isPresent())
                .toList());
    }

    public List<String> names() {
        return living.stream().map(ProcessEntry::part).toList();
    }

    /** Stops them, last started first, each in its own way. */
    public void stop(List<Part> parts) throws IOException, InterruptedException {
        Map<String, Part> byName = parts.stream().collect(Collectors.toMap(Part::name, Function.identity()));
        List<ProcessEntry> backwards = new ArrayList<>(living);
        backwards.sort((one, other) -> order(parts, one) - order(parts, other));
        Collections.reverse(backwards);
        for (ProcessEntry entry : backwards) {
            Optional<ProcessHandle> process = entry.living();
            if (process.isPresent() && byName.containsKey(entry.part())) {
                byName.get(entry.part()).stop(process.get());
            }
        }
    }

    private static int order(List<Part> parts, ProcessEntry entry) {
        return parts.stream().map(Part::name).toList().indexOf(entry.part());
    }
}
