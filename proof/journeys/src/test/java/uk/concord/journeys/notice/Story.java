package uk.concord.journeys.notice;

import java.util.Map;
import java.util.UUID;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.PoliceTopics;

/** What one scenario is about: a child, and what became of what was said about them. */
public final class Story {

    private final String recordId = UUID.randomUUID().toString();
    private final Map<String, String> headers = PoliceTopics.noticeHeaders(recordId);
    private SampleChild child;
    private String reference = "";
    private String personId = "";
    private String reply = "";

    SampleChild child() {
        return child;
    }

    void about(SampleChild someone) {
        child = someone;
    }

    /** The id under which the force sends its record. */
    String recordId() {
        return recordId;
    }

    /** The headers of that record: the same whenever it is sent. */
    Map<String, String> headers() {
        return headers;
    }

    /** The reference that the sender was told. */
    String reference() {
        return reference;
    }

    void recordedAs(String told) {
        reference = told;
    }

    /** Where the reply can be asked for. */
    String reply() {
        return reply;
    }

    void answeredAt(String path) {
        reply = path;
    }

    /** The child's id, once somebody has seen it. */
    String personId() {
        return personId;
    }

    void isPerson(String id) {
        personId = id;
    }
}
