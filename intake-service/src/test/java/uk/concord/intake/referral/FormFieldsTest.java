package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Repository;

/** The one list of what the form asks: it has every field of the contract, and says what is material. */
class FormFieldsTest {

    /** What a gate, the triage policy or a document reads: change it together with whoever reads it. */
    private static final Set<String> MATERIAL = Set.of(
            "/child/givenNames",
            "/child/familyName",
            "/child/dateOfBirth",
            "/child/pncId",
            "/yos",
            "/offences/*/code",
            "/offences/*/from",
            "/offences/*/to",
            "/offences/*/admission",
            "/evidence/sufficient",
            "/appropriateAdult/name",
            "/appropriateAdult/category",
            "/appropriateAdult/isVictim",
            "/appropriateAdult/isPolice",
            "/appropriateAdult/isAdult");

    /** No question of the form: it says when the form was handed over, as an amendment says when it was said. */
    private static final String WHEN_HANDED_OVER = "/happenedAt";

    @Test
    void every_field_of_the_contract_is_in_the_list_once() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper()
                .readTree(Repository.text(Repository.path(
                        "contracts/src/main/resources/events/uk.concord.referral.sent.v1/schema.json")));
        List<String> places = new ArrayList<>();
        leaves("", schema, places);
        places.remove(WHEN_HANDED_OVER);

        assertThat(FormFields.pointers()).containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void what_gates_policy_and_documents_read_is_material_and_nothing_else() {
        assertThat(FormFields.pointers().filter(FormFields::isMaterial).collect(Collectors.toSet()))
                .isEqualTo(MATERIAL);
    }

    @Test
    void a_place_has_the_title_that_pages_show() {
        assertThat(FormFields.title("/child/dateOfBirth")).contains("Birth date");
        assertThat(FormFields.title("/offences/1/from")).contains("First day of offence 2");
        assertThat(FormFields.title("/more/child/careStatus")).contains("Care");
        assertThat(FormFields.title("/more/victims/1/ageBand")).contains("Age (harmed 2)");
        assertThat(FormFields.title("/nothing")).isEmpty();
    }

    private static void leaves(String at, JsonNode schema, List<String> places) {
        if (schema.has("properties")) {
            schema.get("properties")
                    .fields()
                    .forEachRemaining(field -> leaves(at + "/" + field.getKey(), field.getValue(), places));
        } else if (schema.path("items").has("properties")) {
            leaves(at + "/*", schema.get("items"), places);
        } else {
            places.add(at);
        }
    }
}
