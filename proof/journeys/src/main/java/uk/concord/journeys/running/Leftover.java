package uk.concord.journeys.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.ProcessEntry;

/** What still lives of a system whose tests were killed. */
final class Leftover {

    private Leftover() {}

    static List<String> in(Path data) throws IOException {
        return Ledger.read(data.resolve("run/processes.json")).stream()
                .flatMap(content -> Stream.concat(Stream.of(content.launcher()), content.parts().stream()))
                .filter(entry -> entry.living().isPresent())
                .map(ProcessEntry::part)
                .toList();
    }
}
