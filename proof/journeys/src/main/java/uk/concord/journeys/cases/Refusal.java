package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
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

    /** Tries it as soon as it is in one of these states, and looks for these words among the reasons. */
    void expected(Set<String> states, String words) {
        Patience.until("it is " + String.join(" or ", states), () -> attempt(states, words));
    }

    private JsonNode attempt(Set<String> states, String words) {
        JsonNode seen = seen();
        if (!states.contains(seen.path("state").asText())) {
            throw new NotYet("it is " + seen.path("state").asText());
        }
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("version", seen.path("version").asLong());
        body.setAll(says.apply(seen));
        Answer answer = Doors.repeatable("POST", who, door.apply(seen), body);
        if (answer.status() == Answer.CONFLICT) {
            throw new NotYet(answer.reasons());
        }
        if (answer.status() != RULE || !answer.reasons().contains(words)) {
            throw new NotAsExpected(who.id() + " tried to " + what + " and was " + answer.reasons());
        }
        JsonNode after = seen();
        if (!after.path("version").equals(seen.path("version"))
                || !after.path("state").equals(seen.path("state"))) {
            throw new NotAsExpected("it was refused to " + what + ", and something changed all the same");
        }
        return seen;
    }

    private JsonNode seen() {
        return thing.apply(Doors.read(who, look));
    }
}
