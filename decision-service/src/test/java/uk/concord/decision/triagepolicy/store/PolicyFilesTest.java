package uk.concord.decision.triagepolicy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.decision.triagepolicy.PolicyInvalid;
import uk.concord.decision.triagepolicy.PolicyVersion;
import uk.concord.decision.triagepolicy.TriagePolicies;

/** A policy's file is read as it stands, or refused with what is wrong with it. */
class PolicyFilesTest {

    private static final String RIGHT = """
            name: one
            force: cleveland
            says: one triage
            status: IN_FORCE
            from: 2013-07-01
            most: 1
            counts: [TRIAGE]
            """;

    @Test
    void what_ships_is_one_policy_in_force_and_two_drafts() {
        assertThat(new PolicyFiles().shipped().versions())
                .extracting(PolicyVersion::name, PolicyVersion::status)
                .containsExactly(
                        tuple("cleveland-triage-1", PolicyVersion.Status.IN_FORCE),
                        tuple("cleveland-triage-2", PolicyVersion.Status.DRAFT),
                        tuple("one-in-24-months", PolicyVersion.Status.DRAFT));
    }

    @Test
    void a_right_file_is_read() {
        assertThat(read(RIGHT).versions()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource({
        "name: one, name: other, names itself otherwise",
        "name: one, 'name: one\nname: one', has a word twice",
        "force: cleveland, '', has no force",
        "status: IN_FORCE, status: IN_FORSE, unknown word in status",
        "status: IN_FORCE, status: DRAFT, is a draft and has dates",
        "from: 2013-07-01, from: 2013-02-30, no day of the calendar in from",
        "from: 2013-07-01, '', has no first day",
        "most: 1, most: one, no whole number in most",
        "most: 1, '', numbers of triages that cannot be",
        "counts: [TRIAGE], counts: TRIAGE, no list of counts",
        "counts: [TRIAGE], counts: [], counts nothing",
        "counts: [TRIAGE], counts: [TRAIGE], counts TRAIGE",
        "says: one triage, 'says: one triage\nmosts: 2', unknown field mosts",
        "says: one triage, 'says: [', is not YAML"
    })
    void a_file_that_is_wrong_is_refused(String right, String wrong, String because) {
        assertThatThrownBy(() -> read(RIGHT.replace(right, wrong)))
                .isInstanceOf(PolicyInvalid.class)
                .hasMessageContaining(because);
    }

    private static TriagePolicies read(String one) {
        return PolicyFiles.read(Map.of("all", "policies: [one]", "one", one)::get);
    }
}
