package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * What somebody tries and a rule does not allow: it is answered with the reason, and nothing has changed afterwards.
 *
 * @param what in words, for example: agree
 * @param look where the thing can be read
 * @param thing what of that has state and version
 * @param door where it is sent
 * @param says what is sent besides the version
 */
record Refusal(
        String what,
        Person who,
        String look,
        Function<JsonNode, JsonNode> thing,
        Function<JsonNode, String> door,
        Function<JsonNode, ObjectNode> says) {

    private static final int RULE = 422;

    /** Tries it in this state, and looks for these words among the reasons. */
    void expected(String state, String words) {
        JsonNode seen = Patience.until("it is " + state, () -> {
            JsonNode found = thing.apply(Doors.read(who, look));
            if (!found.path("state").asText().equals(state)) {
                throw new NotYet("it is " + found.path("state").asText());
            }
            return found;
        });
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("version", seen.path("version").asLong());
        body.setAll(says.apply(seen));
        Answer answer = Doors.repeatable("POST", who, door.apply(seen), body);
        if (answer.status() != RULE || !answer.reasons().contains(words)) {
            throw new NotAsExpected(who.id() + " tried to " + what + " and was " + answer.reasons());
        }
        JsonNode after = thing.apply(Doors.read(who, look));
        if (!after.path("version").equals(seen.path("version"))
                || !after.path("state").equals(seen.path("state"))) {
            throw new NotAsExpected("it was refused to " + what + ", and something changed all the same");
        }
    }
}
