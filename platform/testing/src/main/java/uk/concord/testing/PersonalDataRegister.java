package uk.concord.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The personal data register as its file has it: each place where data is stored or published, personal or plain. */
public final class PersonalDataRegister {

    private static final List<String> SAID = List.of("means", "purpose", "regime", "retention");

    private final JsonNode file;

    private PersonalDataRegister(JsonNode file) {
        this.file = file;
    }

    public static PersonalDataRegister read() {
        try {
            return new PersonalDataRegister(new YAMLMapper()
                    .readTree(Repository.text(Contracts.resources().resolve("personal-data.yaml"))));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the personal data register cannot be read", e);
        }
    }

    /** The columns of a service's database that the register knows, as {@code table.column}. */
    public Set<String> stored(String service) {
        Set<String> places = new TreeSet<>();
        file.path("fields")
                .forEach(field -> field.path("stored").forEach(place -> add(places, service, place.asText())));
        file.path("plain")
                .path("stored")
                .fields()
                .forEachRemaining(table -> table.getValue()
                        .forEach(column -> add(places, service, table.getKey() + "." + column.asText())));
        return places;
    }

    /** The places in payloads that the register knows, as {@code type/place}. */
    public Set<String> published() {
        Set<String> places = new TreeSet<>();
        file.path("fields").forEach(field -> field.path("published").forEach(place -> places.add(place.asText())));
        file.path("plain")
                .path("published")
                .fields()
                .forEachRemaining(
                        type -> type.getValue().forEach(place -> places.add(type.getKey() + "/" + place.asText())));
        return places;
    }

    /** What is wrong with the entries themselves: a field that does not say all, or whose retention is not a class. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        file.path("fields").fields().forEachRemaining(field -> {
            SAID.stream()
                    .filter(said -> field.getValue().path(said).asText().isBlank())
                    .forEach(said -> faults.add(field.getKey() + " does not say its " + said));
            if (!file.path("retention").has(field.getValue().path("retention").asText())) {
                faults.add(field.getKey() + " has a retention that is not a class");
            }
            if (!Set.of("POLICE_PART3", "UKGDPR")
                    .contains(field.getValue().path("regime").asText())) {
                faults.add(field.getKey() + " has a regime that is not one");
            }
        });
        return faults;
    }

    private static void add(Set<String> places, String service, String place) {
        String database = place.substring(0, place.indexOf('.'));
        if (database.equals(service) || database.equals("every")) {
            places.add(place.substring(database.length() + 1));
        }
    }
}
