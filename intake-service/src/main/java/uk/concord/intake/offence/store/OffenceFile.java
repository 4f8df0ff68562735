package uk.concord.intake.offence.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.offence.OffenceList;

/** The offence list as the file {@value #PLACE} has it: each version says what it adds or changes, and from which day. */
@ApplicationScoped
public class OffenceFile implements OffenceList {

    static final String PLACE = "offences.json";

    private final TreeMap<LocalDate, Map<String, ListedOffence>> versions = new TreeMap<>();

    private record File(boolean illustrative, String about, List<Version> versions) {}

    private record Version(String version, LocalDate from, List<ListedOffence> offences) {}

    OffenceFile(ObjectMapper mapper) {
        Map<String, ListedOffence> standing = new TreeMap<>();
        read(mapper).versions().stream()
                .sorted(Comparator.comparing(Version::from))
                .forEach(version -> {
                    version.offences().forEach(offence -> standing.put(offence.code(), offence));
                    versions.put(version.from(), Map.copyOf(standing));
                });
    }

    @Override
    public Optional<ListedOffence> find(String code, LocalDate on) {
        return Optional.ofNullable(standing(on).get(code));
    }

    @Override
    public List<ListedOffence> on(LocalDate day) {
        return standing(day).values().stream()
                .sorted(Comparator.comparing(ListedOffence::title))
                .toList();
    }

    private Map<String, ListedOffence> standing(LocalDate day) {
        return Optional.ofNullable(versions.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    private static File read(ObjectMapper mapper) {
        try (InputStream file = OffenceFile.class.getResourceAsStream("/" + PLACE)) {
            return mapper.readValue(file, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE + " cannot be read", e);
        }
    }
}
