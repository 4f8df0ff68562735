package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the police hold of a case, in words. */
final class Received {

    private Received() {}

    static String words(JsonNode outcome) {
        List<String> lines = new ArrayList<>();
        outcome.path("lines")
                .forEach(line -> lines.add(words(
                        line.path("disposal").asText(""),
                        line.path("outcomeCode").asText(""),
                        line.path("progress").asText(""))));
        return String.join("; ", lines);
    }

    static String words(String disposal, String code, String progress) {
        String which = disposal.isEmpty()
                ? ""
                : Words.plain(disposal) + (code.isEmpty() ? ", no code, " : ", code " + code + ", ");
        return which + Words.plain(progress);
    }

    static String decided(JsonNode outcome) {
        List<String> lines = new ArrayList<>();
        outcome.path("lines")
                .forEach(line -> lines.add(Words.plain(line.path("disposal").asText("nothing"))));
        return String.join("; ", lines);
    }
}
