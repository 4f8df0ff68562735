package uk.concord.journeys.cases;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;

/** Business time, in which a case of 2019 is played as in 2019. */
public final class TimeSteps {

    @Given("it is {day}")
    @Told(
            does = "Moves business time of all services to this day; it is put back when the case is over.",
            example = "Given it is 21 January 2019")
    public void itIs(LocalDate day) {
        BusinessTime.moveTo(day);
    }

    @When("{int} day(s) pass(es)")
    @Told(does = "Moves business time on by so many days.", example = "When 8 days pass")
    public void pass(int days) {
        BusinessTime.moveTo(BusinessTime.today().plusDays(days));
    }

    /** Whatever became of the case. */
    @After(order = 1)
    public void putBack() {
        BusinessTime.putBack();
    }
}
