package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.local.kafka.Topic;

/** The contracts hold together: schemas are schemas, examples are allowed, and AsyncAPI names what there is. */
class ContractsTest {

    @ParameterizedTest
    @MethodSource("uk.concord.testing.Contracts#types")
    void a_schema_is_a_json_schema_named_like_its_type(String type) {
        var metaschema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(metaschema.validate(Contracts.schemaFile(type))).isEmpty();
        assertThat(Contracts.schemaFile(type).path("$id").asText()).isEqualTo("urn:concord:" + type);
        assertThat(type).matches("uk\\.concord\\.[a-z-]+\\.[a-z-]+\\.v[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("uk.concord.testing.Contracts#types")
    void every_example_is_what_its_schema_allows(String type) {
        for (Contracts.Example example : Contracts.examples(type)) {
            assertThat(Contracts.problems(type, example.payload()))
                    .as(type + " " + example.name())
                    .isEmpty();
        }
    }

    @Test
    void what_a_schema_does_not_allow_is_named() {
        String type = "uk.concord.notice.recorded.v1";
        assertThat(Contracts.problems(type, "{\"answers\":\"a\",\"reference\":\"wrong\",\"recordedAt\":\"soon\"}"))
                .hasSize(2);
        assertThat(Contracts.problems(type, "nothing")).isNotEmpty();
    }

    @Test
    void asyncapi_names_every_type_and_no_other() throws Exception {
        Set<String> named = new TreeSet<>();
        for (JsonNode message : asyncapi().path("components").path("messages")) {
            named.add(message.path("name").asText());
            String schema = message.path("payload").path("$ref").asText();
            assertThat(Contracts.resources().resolve(schema)).isRegularFile();
            assertThat(schema).contains(message.path("name").asText());
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(Contracts.types());
    }

    @Test
    void every_reference_inside_asyncapi_leads_somewhere() throws Exception {
        JsonNode file = asyncapi();
        List<String> lost = new ArrayList<>();
        for (String reference : file.findValuesAsText("$ref")) {
            if (reference.startsWith("#") && file.at(reference.substring(1)).isMissingNode()) {
                lost.add(reference);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void asyncapi_and_the_broker_agree_who_writes_and_reads() throws Exception {
        List<Topic> topics = Topic.all(List.of("cleveland"));
        for (JsonNode channel : asyncapi().path("channels")) {
            String name = channel.path("address").asText().replace("{force}", "cleveland");
            Topic topic = topics.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the broker has no topic " + name));
            assertThat(topic.writers())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(principals(channel, "x-written-by"));
            assertThat(topic.readers()).as(name).containsExactlyInAnyOrderElementsOf(principals(channel, "x-read-by"));
            assertThat(topic.kept().toString())
                    .as(name)
                    .isEqualTo(Duration.ofDays(days(channel)).toString());
        }
    }

    @Test
    void every_topic_of_the_broker_is_named_by_asyncapi_so_that_nobody_holds_rights_that_no_contract_gives()
            throws Exception {
        List<String> addresses = new ArrayList<>();
        asyncapi()
                .path("channels")
                .forEach(channel ->
                        addresses.add(channel.path("address").asText().replace("{force}", "cleveland")));
        assertThat(Topic.all(List.of("cleveland")))
                .extracting(Topic::name)
                .containsExactlyInAnyOrderElementsOf(addresses);
    }

    private static long days(JsonNode channel) {
        return Period.parse(channel.path("x-retention").asText()).getDays();
    }

    private static List<String> principals(JsonNode channel, String key) {
        List<String> principals = new ArrayList<>();
        channel.path(key).forEach(who -> principals.add(who.asText().replace("the force", "police-cleveland")));
        return principals;
    }

    private static JsonNode asyncapi() throws Exception {
        return new YAMLMapper().readTree(Files.readString(Contracts.resources().resolve("asyncapi.yaml")));
    }
}
