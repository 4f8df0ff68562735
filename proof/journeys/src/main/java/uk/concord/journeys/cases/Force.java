package uk.concord.journeys.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.journeys.running.TheSystem;
import uk.concord.police.Acceptance;
import uk.concord.police.ConsumerSettings;
import uk.concord.police.HeldCase;
import uk.concord.police.PoliceConsumer;

/**
 * The force's own system, in this process: the reference consumer that a police force would copy, with the sign-in of
 * Cleveland Police. It keeps the newest state of each case and sends the receipts.
 */
final class Force {

    private static final String NAME = "cleveland";
    private static final String PRINCIPAL = "police-cleveland";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Records RECORDS = new Records();
    private static PoliceConsumer consumer;

    private Force() {}

    /** Begins to read the feed, where that was not done yet. */
    static synchronized void listen() {
        if (consumer == null) {
            consumer = PoliceConsumer.start(settings(), RECORDS, Acceptance.EVERYTHING, line -> {});
        }
    }

    /** The system is away: nothing is read and no receipt is sent until it listens again. */
    static synchronized void away() {
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }

    /** The case as the force's system holds it now. */
    static Optional<JsonNode> latest(String caseId) {
        return RECORDS.find(UUID.fromString(caseId)).map(HeldCase::outcome).map(Force::json);
    }

    /** Every progress of any offence that the force was told of. */
    static List<String> heard(String caseId) {
        return RECORDS.heard(UUID.fromString(caseId));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("The feed holds what is not JSON", notJson);
        }
    }

    private static ConsumerSettings settings() {
        TheSystem system = TheSystem.running();
        try {
            return new ConsumerSettings(
                    NAME,
                    "127.0.0.1:" + system.port("kafka"),
                    PRINCIPAL,
                    system.secrets().kafka(PRINCIPAL),
                    PRINCIPAL + ".cases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
