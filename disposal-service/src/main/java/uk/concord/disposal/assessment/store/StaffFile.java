package uk.concord.disposal.assessment.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.concord.disposal.assessment.Staff;
import uk.concord.disposal.assessment.Worker;

/** Staff as the file named by {@code concord.staff} lists them; read once, when the service starts to need it. */
@ApplicationScoped
class StaffFile implements Staff {

    private final Map<String, List<Worker>> byYos;

    StaffFile(@ConfigProperty(name = "concord.staff") String place) {
        this.byYos = read(place);
    }

    @Override
    public List<Worker> of(String yos) {
        return byYos.getOrDefault(yos, List.of()).stream()
                .sorted(Comparator.comparing(Worker::name))
                .toList();
    }

    private static Map<String, List<Worker>> read(String place) {
        try (InputStream file = open(place)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("concord.staff cannot be read: " + place, e);
        }
    }

    private static InputStream open(String place) throws IOException {
        if (place.contains(":")) {
            return URI.create(place).toURL().openStream();
        }
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(place);
        if (file == null) {
            throw new FileNotFoundException(place);
        }
        return file;
    }
}
