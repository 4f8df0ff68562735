package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every field of every contract stands in the personal data register, and each entry says what it must. */
class PersonalDataRegisterTest {

    @Test
    void every_published_field_is_registered_and_none_that_is_gone() {
        Set<String> places = new TreeSet<>();
        Contracts.types().forEach(type -> leaves(Contracts.schemaFile(type), type, places));

        assertThat(PersonalDataRegister.read().published()).containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void every_entry_says_meaning_purpose_regime_and_retention() {
        assertThat(PersonalDataRegister.read().faults()).isEmpty();
    }

    @Test
    void what_leaves_for_the_police_holds_no_name_birth_date_or_address() {
        assertThat(PersonalDataRegister.read().published())
                .filteredOn(place -> place.startsWith("uk.concord.notice.recorded")
                        || place.startsWith("uk.concord.record.set-aside"))
                .noneMatch(place -> place.matches(".*(?i)(name|birth|address|pnc).*"));
        assertThat(PersonalDataRegister.read().published())
                .filteredOn(place -> place.startsWith("uk.concord.outcome.published"))
                .isNotEmpty()
                .noneMatch(place -> place.matches(".*(?i)(name|birth|address|admission|reason|views).*"));
    }

    private static void leaves(JsonNode schema, String place, Set<String> places) {
        JsonNode inside = schema.has("items") ? schema.path("items") : schema;
        if (!inside.has("properties")) {
            places.add(place);
        }
        inside.path("properties")
                .fields()
                .forEachRemaining(property -> leaves(property.getValue(), place + "/" + property.getKey(), places));
    }
}
