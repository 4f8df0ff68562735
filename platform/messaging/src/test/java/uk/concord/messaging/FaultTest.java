package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void aDatabaseThatIsAwayOrBusyIsNoFaultOfTheRecord() {
        Map<String, Fault.Kind> kinds = Map.of(
                "08006", Fault.Kind.PASSING,
                "57P01", Fault.Kind.PASSING,
                "40001", Fault.Kind.PASSING,
                "40P01", Fault.Kind.PASSING,
                "53300", Fault.Kind.PASSING,
                "57014", Fault.Kind.PASSING,
                "23505", Fault.Kind.OWN,
                "22P02", Fault.Kind.OWN,
                "42P01", Fault.Kind.OWN);
        kinds.forEach((state, kind) -> assertThat(Fault.kind(new IllegalStateException(new SQLException("x", state))))
                .as(state)
                .isEqualTo(kind));
    }

    @Test
    void whatSaysNothingOfItselfIsUnclear() {
        assertThat(Fault.kind(new SQLException("Acquisition timeout"))).isEqualTo(Fault.Kind.UNCLEAR);
        assertThat(Fault.kind(new RollbackException("rolled back"))).isEqualTo(Fault.Kind.UNCLEAR);
        assertThat(Fault.kind(new NullPointerException())).isEqualTo(Fault.Kind.OWN);
    }

    @Test
    void aRollbackIsJudgedByWhatLiesBeneath() {
        RollbackException rollback = new RollbackException("rolled back");
        rollback.addSuppressed(new SQLException("duplicate", "23505"));
        assertThat(Fault.kind(rollback)).isEqualTo(Fault.Kind.OWN);
        rollback.addSuppressed(new SQLException("gone", "08003"));
        assertThat(Fault.kind(rollback)).isEqualTo(Fault.Kind.PASSING);
    }

    @Test
    void aReasonNamesClassAndPlaceAndNothingOfTheRecord() {
        Fault fault = Fault.of(new IllegalStateException(new SQLException("Key (name)=(Jamie) exists", "23505")));
        assertThat(fault.code()).isEqualTo("SQLException");
        assertThat(fault.text()).contains("23505").contains("FaultTest").doesNotContain("Jamie");
        assertThat(fault.waiting()).isFalse();
    }
}
