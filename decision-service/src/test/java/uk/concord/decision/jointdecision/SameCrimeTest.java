package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.concord.decision.jointdecision.Talks.ONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.KnownChild;

/** What is said of other children in the same crime. */
class SameCrimeTest {

    private static final JointDecision OPEN = Talks.fresh(ONE);
    private static final JointDecision CHARGED = Talks.agreed(OPEN, Talks.chosen(ONE, DisposalKind.CHARGE));

    @Test
    void one_child_or_several_decided_or_not() {
        assertThat(SameCrime.of(List.of(other(OPEN, false)), false).words())
                .isEqualTo("1 other child is in this crime; nothing is decided.");
        assertThat(SameCrime.of(List.of(other(OPEN, false), other(OPEN, false)), false)
                        .words())
                .isEqualTo("2 other children are in this crime; nothing is decided.");
        assertThat(SameCrime.of(List.of(other(OPEN, false), other(CHARGED, false)), false)
                        .words())
                .isEqualTo("2 other children are in this crime. For 1 of them nothing is decided.");
    }

    @Test
    void what_was_decided_for_a_restricted_child_is_for_those_who_may_see_it() {
        SameCrime ordinary = SameCrime.of(List.of(other(CHARGED, true)), false);
        assertThat(ordinary.answers()).isEmpty();
        assertThat(ordinary.words())
                .isEqualTo("1 other child is in this crime. What was decided for 1 of them is not shown here.");
        assertThat(SameCrime.of(List.of(other(CHARGED, true)), true).answers())
                .containsExactly(new SameCrime.Answer(DisposalKind.CHARGE, false, Talks.TUESDAY));
    }

    private static SameCrime.Other other(JointDecision decision, boolean restricted) {
        KnownChild child = new KnownChild(
                UUID.randomUUID(),
                1,
                "Robin",
                "Ashdown",
                LocalDate.of(2004, 5, 1),
                "",
                "cleveland",
                "south-tees",
                restricted);
        DecisionMade made = new DecisionMade(
                1,
                DecisionMade.Basis.JOINT,
                Talks.OFFICER,
                Talks.DUTY_MANAGER,
                Instant.EPOCH,
                Talks.TUESDAY,
                "So.",
                Optional.empty(),
                List.of(),
                Talks.open(List.of()));
        return new SameCrime.Other(decision, List.of(made), ChildHistory.of(child, List.of()));
    }
}
