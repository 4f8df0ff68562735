package uk.concord.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published language as its files have it: the types, what each allows, and every example. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Contracts() {}

    /** An example of a payload. */
    public record Example(String type, String name, String payload) {}

    /** Every type there is, as the folders name it. */
    public static List<String> types() {
        return children(folder()).map(path -> path.getFileName().toString()).toList();
    }

    /** Every example of a type, never none. */
    public static List<Example> examples(String type) {
        List<Example> examples = children(folder().resolve(type).resolve("examples"))
                .map(path -> new Example(type, path.getFileName().toString(), Repository.text(path)))
                .toList();
        if (examples.isEmpty()) {
            throw new AssertionError(type + " has no example");
        }
        return examples;
    }

    /** What the type's schema does not allow in this payload; empty when all is well. */
    public static List<String> problems(String type, String payload) {
        try {
            return schema(type).validate(JSON.readTree(payload)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of("not JSON: " + e.getOriginalMessage());
        }
    }

    static JsonNode schemaFile(String type) {
        try {
            return JSON.readTree(Repository.text(folder().resolve(type).resolve("schema.json")));
        } catch (JsonProcessingException e) {
            throw new AssertionError(type + " has a schema that is not JSON", e);
        }
    }

    static Path resources() {
        return Repository.path("contracts/src/main/resources");
    }

    private static JsonSchema schema(String type) {
        return SCHEMAS.getSchema(
                schemaFile(type),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static Path folder() {
        return resources().resolve("events");
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
