package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.concord.journeys.running.TheSystem;

/** Business time of all services, moved through the operator's door as {@code ./concord clock} moves it. */
public final class BusinessTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static LocalDate movedTo;

    private BusinessTime() {}

    /** The business day. */
    public static synchronized LocalDate today() {
        return movedTo == null ? LocalDate.now(LONDON) : movedTo;
    }

    /** Moves it for all four. */
    public static synchronized void moveTo(LocalDate day) {
        movedTo = day;
        tellAll(JsonNodeFactory.instance.objectNode().put("date", day.toString()));
    }

    /** Puts it back to real time, where it was moved here. */
    public static synchronized void putBack() {
        if (movedTo != null) {
            tellAll(JsonNodeFactory.instance.objectNode().put("now", true));
            movedTo = null;
        }
    }

    private static void tellAll(ObjectNode where) {
        for (String service : TheSystem.SERVICES) {
            Answer answer = Doors.repeatable("POST", Person.OPERATOR, "/" + service + "/api/clock", where);
            if (!answer.done()) {
                throw new NotAsExpected("business time of " + service + " cannot be moved: " + answer.reasons());
            }
        }
    }
}
