package uk.concord.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.concord.local.Complaint;

class MoveClockTest {

    @Test
    void saysADateOrNow() {
        assertThat(MoveClock.body("2019-01-21")).isEqualTo("{\"date\":\"2019-01-21\"}");
        assertThat(MoveClock.body("now")).isEqualTo("{\"now\":true}");
        assertThatThrownBy(() -> MoveClock.body("21/01/2019"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("2019-01-21");
    }
}
