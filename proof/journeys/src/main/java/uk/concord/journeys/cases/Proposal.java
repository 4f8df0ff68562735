package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.concord.journeys.cases.Words.Disposal;

/** The lines of a proposal, one for each offence that is undecided. */
final class Proposal {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CONDITIONS = "Write a letter of apology; Come to two sessions about the harm done";
    private static final int WEEKS = 12;
    private static final String NO_FURTHER_ACTION_REASON = "not in public interest";

    private Proposal() {}

    /** The same for all of them. */
    static ArrayNode same(List<JsonNode> undecided, Disposal disposal, String reason, String upheldBecause) {
        ArrayNode lines = JSON.arrayNode();
        for (JsonNode line : undecided) {
            ObjectNode each = line(line, disposal, reason, Map.of());
            if (!upheldBecause.isEmpty()) {
                each.put("upheldBecause", upheldBecause);
            }
            lines.add(each);
        }
        return lines;
    }

    /** As a table has it, whose rows name the offences as the case does. */
    static ArrayNode each(
            List<JsonNode> undecided, List<Offence> offences, List<Map<String, String>> rows, String reason) {
        ArrayNode lines = JSON.arrayNode();
        for (JsonNode line : undecided) {
            String name = offences.get(line.path("number").asInt() - 1).words();
            Map<String, String> row = rows.stream()
                    .filter(each -> name.equalsIgnoreCase(each.get("offence")))
                    .findAny()
                    .orElseThrow(() -> new NotAsExpected("the table has no row for the offence " + name));
            lines.add(line(line, Disposal.named(row.get("disposal")), text(row, "reason", reason), row));
        }
        return lines;
    }

    private static ObjectNode line(JsonNode offence, Disposal disposal, String reason, Map<String, String> row) {
        ObjectNode line = JSON.objectNode()
                .put("offenceId", offence.path("offenceId").asText())
                .put("disposal", disposal.name())
                .put("reason", reason);
        if (disposal == Disposal.NO_FURTHER_ACTION) {
            String why = text(row, "no further action reason", NO_FURTHER_ACTION_REASON);
            line.put("noFurtherActionReason", Words.constant(why.toLowerCase(Locale.UK)));
        }
        String authority = text(row, "authority", "");
        if (!authority.isEmpty()) {
            line.put("cpsAuthority", authority);
        }
        if (disposal == Disposal.YOUTH_CONDITIONAL_CAUTION) {
            ArrayNode conditions = line.putArray("conditions");
            for (String each : text(row, "conditions", CONDITIONS).split(";")) {
                conditions.add(each.strip());
            }
            int weeks = Integer.parseInt(text(row, "weeks", String.valueOf(WEEKS)));
            line.put("conditionsEndOn", BusinessTime.today().plusWeeks(weeks).toString());
        }
        return line;
    }

    private static String text(Map<String, String> row, String column, String otherwise) {
        String found = row.get(column);
        return found == null || found.isBlank() ? otherwise : found;
    }
}
