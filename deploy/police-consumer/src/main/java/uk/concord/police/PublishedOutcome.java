package uk.concord.police;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;

/**
 * A record of the feed: the complete state of a case at a version. Only what a consumer must look at is read here; fields
 * that a later contract adds are kept in the JSON and passed over.
 *
 * @param eventId the record's {@code ce_id}: one for each version, the same however often the record comes
 * @param caseId whose state it is
 * @param version of that state; the highest holds
 * @param state OPEN, or CLOSED where nothing of the case is left to do
 * @param json the whole, as it came
 */
public record PublishedOutcome(UUID eventId, UUID caseId, int version, String state, String json) {

    /** The only type of record on the feed so far. */
    public static final String TYPE = "uk.concord.outcome.published.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws Unreadable where id, case, version or state cannot be made out */
    static PublishedOutcome read(String eventId, String json) throws Unreadable {
        try {
            JsonNode outcome = JSON.readTree(json);
            return new PublishedOutcome(
                    UUID.fromString(eventId),
                    UUID.fromString(outcome.path("caseId").asText()),
                    number(outcome.path("version")),
                    outcome.path("state").asText(),
                    json);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Unreadable();
        }
    }

    private static int number(JsonNode version) {
        if (!version.isInt() || version.intValue() < 1) {
            throw new IllegalArgumentException("version");
        }
        return version.intValue();
    }

    /** A record that is not as the contract has it. Nobody can be answered: report it to Concord's operator. */
    static final class Unreadable extends Exception {}
}
