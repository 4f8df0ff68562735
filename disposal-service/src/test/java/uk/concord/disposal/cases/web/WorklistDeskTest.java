package uk.concord.disposal.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.disposal.cases.WorkGroup;
import uk.concord.identity.Actor;

/** Whether somebody is shown the whole area of what they do, or their own cases alone. */
class WorklistDeskTest {

    @ParameterizedTest(name = "{0}, {1}: own alone {2}")
    @MethodSource("people")
    void a_person_with_two_roles_has_what_each_of_them_has(Set<String> roles, WorkGroup group, boolean own) {
        Actor actor = new Actor("pat", "Pat Two", "YOS", "cleveland", "south-tees", "", roles);

        assertThat(WorklistDesk.onlyOwn(actor, group)).isEqualTo(own);
    }

    static Stream<Arguments> people() {
        return Stream.of(
                Arguments.of(Set.of("case-manager"), WorkGroup.ASSESSING, true),
                Arguments.of(Set.of("duty-manager"), WorkGroup.TO_ALLOCATE, false),
                Arguments.of(Set.of("case-manager", "duty-manager"), WorkGroup.TO_ALLOCATE, false),
                Arguments.of(Set.of("case-manager", "duty-manager"), WorkGroup.ASSESSING, true),
                Arguments.of(Set.of("case-manager", "support-worker"), WorkGroup.IN_DELIVERY, false));
    }
}
