package uk.concord.disposal.document.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import uk.concord.disposal.document.Disclosure;
import uk.concord.disposal.document.Template;
import uk.concord.disposal.document.Texts;

/** Reads the words of documents from the files that {@code texts/contents.yaml} lists. */
@ApplicationScoped
public class TextFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    /** Which files there are. */
    record Contents(List<String> documents, List<String> disclosure) {}

    /** @throws IllegalArgumentException where a document lacks what no document may lack: the service does not start */
    @Produces
    @Singleton
    public Texts texts() {
        return read();
    }

    /** The texts as the files have them. */
    public static Texts read() {
        Contents contents = read("contents.yaml", Contents.class);
        return new Texts(
                contents.documents().stream()
                        .map(name -> read(name, Template.class))
                        .toList(),
                contents.disclosure().stream()
                        .map(name -> read(name, Disclosure.class))
                        .toList());
    }

    /** One file as it stands. */
    static <T> T read(String name, Class<T> shape) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("texts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("texts/" + name + " is not on the class path");
            }
            return YAML.readValue(file, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("texts/" + name + " cannot be read", e);
        }
    }
}
