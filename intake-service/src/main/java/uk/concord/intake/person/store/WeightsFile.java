package uk.concord.intake.person.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import uk.concord.intake.person.Clue;
import uk.concord.intake.person.Weights;

/** The weights of the clues as the file {@value #PLACE} has them. */
@Singleton
public class WeightsFile {

    static final String PLACE = "likeness.json";

    private record File(String about, int listedFrom, int warnedFrom, int most, Map<String, Integer> points) {}

    @Produces
    @Singleton
    static Weights weights(ObjectMapper mapper) {
        return read(mapper);
    }

    /** @throws IllegalArgumentException where a clue has no weight, or something else has one */
    public static Weights read(ObjectMapper mapper) {
        try (InputStream stream = WeightsFile.class.getResourceAsStream("/" + PLACE)) {
            File file = mapper.readValue(stream, File.class);
            Map<String, Clue> clues = Arrays.stream(Clue.values()).collect(Collectors.toMap(Clue::code, clue -> clue));
            if (!clues.keySet().equals(file.points().keySet())) {
                throw new IllegalArgumentException(PLACE + " does not weigh each clue");
            }
            return new Weights(
                    file.points().entrySet().stream()
                            .collect(Collectors.toMap(each -> clues.get(each.getKey()), Map.Entry::getValue)),
                    file.listedFrom(),
                    file.warnedFrom(),
                    file.most());
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE + " cannot be read", e);
        }
    }
}
