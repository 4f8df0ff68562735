package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a door answered.
 *
 * @param status the status of HTTP
 * @param body what it says, an empty object where it says nothing
 */
record Answer(int status, JsonNode body) {

    /** Somebody else has changed it meanwhile. */
    static final int CONFLICT = 409;

    boolean done() {
        return status / 100 == 2;
    }

    /** Every reason of a refusal, in the words that a person would read. */
    String reasons() {
        List<String> all = new ArrayList<>();
        body.path("reasons").forEach(reason -> all.add(said(reason)));
        if (all.isEmpty()) {
            String words = body.path("detail").asText(body.path("title").asText(""));
            all.add(words.isEmpty() ? "without a word" : words);
        }
        return "answered " + status + ": " + String.join("; ", all);
    }

    private static String said(JsonNode reason) {
        String field = reason.path("field").asText("");
        return reason.path("text").asText() + " [" + reason.path("code").asText()
                + (field.isEmpty() ? "" : " at " + field) + "]";
    }
}
