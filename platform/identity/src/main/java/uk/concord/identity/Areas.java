package uk.concord.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The police forces that take part, and the youth offending services of each force's area, as {@code areas.yaml} lists them. */
@ApplicationScoped
public class Areas {

    private final Map<String, Force> forces;

    /** A police force and the youth offending services of its area: short name to title. */
    public record Force(String title, Map<String, String> yos) {}

    private record File(LinkedHashMap<String, Force> forces) {}

    public Areas() {
        this.forces = read();
    }

    /** Short names of the forces. */
    public Set<String> forces() {
        return forces.keySet();
    }

    /** Short names of the youth offending services in the force's area; empty for a force that takes no part. */
    public Set<String> yosOf(String force) {
        return yosTitles(force).keySet();
    }

    /** Short name and title of each youth offending service in the force's area, in the order of the file. */
    public Map<String, String> yosTitles(String force) {
        return forces.containsKey(force) ? forces.get(force).yos() : Map.of();
    }

    /** What people call this force or youth offending service; the short name itself where it takes no part. */
    public String title(String shortName) {
        if (forces.containsKey(shortName)) {
            return forces.get(shortName).title();
        }
        return forces.values().stream()
                .filter(force -> force.yos().containsKey(shortName))
                .map(force -> force.yos().get(shortName))
                .findFirst()
                .orElse(shortName);
    }

    private static Map<String, Force> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("areas.yaml")) {
            if (file == null) {
                throw new IllegalStateException("areas.yaml is not on the class path");
            }
            return new ObjectMapper(new YAMLFactory())
                    .readValue(file, File.class)
                    .forces();
        } catch (IOException e) {
            throw new UncheckedIOException("areas.yaml cannot be read", e);
        }
    }
}
