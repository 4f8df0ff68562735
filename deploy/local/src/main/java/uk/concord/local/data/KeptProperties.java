package uk.concord.local.data;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.concord.local.Complaint;

/** Names and plain values remembered in a file of the data folder. */
final class KeptProperties {

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    KeptProperties(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Properties read = new Properties();
            try {
                read.load(new StringReader(Files.readString(file)));
            } catch (IllegalArgumentException broken) {
                throw new Complaint(file + " cannot be read: " + broken.getMessage()
                        + ". Restore it from a copy, or begin anew with `./concord reset`.");
            }
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        }
    }

    String get(String name) {
        return values.get(name);
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void save() throws IOException {
        AtomicFile.write(
                file,
                values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
