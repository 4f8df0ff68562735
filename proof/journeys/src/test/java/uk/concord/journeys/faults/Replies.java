package uk.concord.journeys.faults;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.concord.journeys.running.PoliceTopics;

/** What the force reads on its replies. */
final class Replies {

    private Replies() {}

    /** Everything that was answered to the record of this id. */
    static List<ConsumerRecord<String, String>> answers(String id) {
        return PoliceTopics.all(PoliceTopics.REPLIES).stream()
                .filter(reply -> id.equals(reply.key()))
                .toList();
    }

    /** Why records of this id were set aside. */
    static List<String> codes(String id) {
        return answers(id).stream()
                .map(reply -> JsonPath.from(reply.value()))
                .filter(reply -> reply.get("reasons") != null)
                .flatMap(reply -> reply.getList("reasons.code", String.class).stream())
                .toList();
    }
}
