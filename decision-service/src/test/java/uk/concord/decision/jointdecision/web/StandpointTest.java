package uk.concord.decision.jointdecision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.Talks;
import uk.concord.identity.Actor;
import uk.concord.identity.access.AccessFile;
import uk.concord.identity.access.AccessFileReader;

/** A person who holds several roles acts in that which the act is for. */
class StandpointTest {

    private static final AccessFile FILE =
            AccessFileReader.fromClasspath(Thread.currentThread().getContextClassLoader());

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
    @MethodSource("roles")
    void acts_in_the_role_that_fits(List<String> roles, String agency, String operation, String role) {
        assertThat(standpoint(agency, roles).in(operation).role()).isEqualTo(role);
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                Arguments.of(List.of("duty-manager"), "YOS", "decision.view", "duty-manager"),
                Arguments.of(List.of("yos-manager", "duty-manager"), "YOS", "decision.view", "duty-manager"),
                Arguments.of(List.of("yos-manager", "duty-manager"), "YOS", "decision.escalated-view", "yos-manager"),
                Arguments.of(
                        List.of("duty-manager", "seconded-officer"), "POLICE", "decision.view", "seconded-officer"),
                Arguments.of(
                        List.of("seconded-officer", "police-inspector"),
                        "POLICE",
                        "decision.police-decision",
                        "police-inspector"),
                Arguments.of(List.of("case-manager"), "YOS", "decision.view", ""));
    }

    @Test
    void may_do_what_any_of_the_roles_may() {
        JointDecision escalated = Talks.fresh(Talks.ONE);
        for (int round = 1; round <= 2; round++) {
            escalated = Talks.done(
                    escalated, Talks.propose(Talks.OFFICER, Talks.chosen(Talks.ONE, DisposalKind.YOUTH_CAUTION)));
            escalated = Talks.done(escalated, Talks.dispute(Talks.DUTY_MANAGER));
        }

        assertThat(standpoint("YOS", List.of("duty-manager")).allowed(escalated, Talks.TUESDAY))
                .isEmpty();
        assertThat(standpoint("YOS", List.of("duty-manager", "yos-manager")).allowed(escalated, Talks.TUESDAY))
                .containsExactly("RECORD_YOS_VIEW");
        assertThat(standpoint("POLICE", List.of("police-inspector", "seconded-officer"))
                        .allowed(escalated, Talks.TUESDAY.plusDays(9)))
                .containsExactly("DECIDE_BY_POLICE");
    }

    private static Standpoint standpoint(String agency, List<String> roles) {
        return new Standpoint(new Actor("pat", "Pat Two", agency, "cleveland", "", "", Set.copyOf(roles)), FILE);
    }
}
