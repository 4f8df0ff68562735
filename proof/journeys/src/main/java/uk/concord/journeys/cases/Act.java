package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What one person does to something that has a state and a version. It is looked at, the act is sent with the version
 * seen, and where the answer was lost it is looked at again, so that the act takes effect once whoever was killed.
 *
 * @param method POST, or PUT where a whole is put in another's place
 * @param what in words, for example: propose
 * @param who does it
 * @param look where the thing can be read
 * @param thing what of that has state and version
 * @param from the states in which it can be done
 * @param after the states in which it has been done
 * @param door where it is sent
 * @param says what is sent besides the version
 */
record Act(
        String method,
        String what,
        Person who,
        String look,
        Function<JsonNode, JsonNode> thing,
        Set<String> from,
        Set<String> after,
        Function<JsonNode, String> door,
        Function<JsonNode, JsonNode> says) {

    private static final int NOT_FOUND = 404;

    /** Does it, and returns the thing as it was seen before. */
    JsonNode done() {
        long[] sent = {-1};
        return Patience.until(who.id() + " can " + what, () -> attempt(sent));
    }

    private JsonNode attempt(long[] sent) {
        JsonNode seen = seen();
        String state = seen.path("state").asText();
        long version = seen.path("version").asLong();
        if (sent[0] >= 0 && version > sent[0] && after.contains(state)) {
            return seen;
        }
        if (!from.contains(state)) {
            throw new NotYet("it is " + state + ", and that can be done where it is " + String.join(" or ", from));
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("version", version);
        body.setAll((ObjectNode) says.apply(seen));
        Answer answer = knock(sent, version, door.apply(seen), body);
        if (answer.done()) {
            return seen;
        }
        if (answer.status() == Answer.CONFLICT || answer.status() == NOT_FOUND) {
            throw new NotYet(answer.reasons());
        }
        throw new NotAsExpected(who.id() + " cannot " + what + ": " + answer.reasons());
    }

    private Answer knock(long[] sent, long version, String path, ObjectNode body) {
        try {
            return Doors.once(method, who, path, body, Map.of());
        } catch (Away lost) {
            sent[0] = version;
            throw lost;
        }
    }

    private JsonNode seen() {
        Answer answer = Doors.once("GET", who, look, null, Map.of());
        if (!answer.done()) {
            throw new NotYet(look + " " + answer.reasons());
        }
        JsonNode found = thing.apply(answer.body());
        if (found.isMissingNode() || found.isNull()) {
            throw new NotYet("there is nothing yet to " + what);
        }
        return found;
    }
}
