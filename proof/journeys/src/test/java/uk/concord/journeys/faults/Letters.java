package uk.concord.journeys.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import uk.concord.journeys.people.SampleChild;

/** Notices about invented children: every third has a second notice about the same child, every fourth no PNC id. */
final class Letters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private int written;
    private SampleChild before;

    /** The next one, as JSON. */
    synchronized String next() {
        written++;
        if (written % 4 == 0) {
            return withoutPncId(SampleChild.invented());
        }
        if (written % 3 == 0) {
            return about(before, LocalDate.of(2018, 12, 1 + written % 28));
        }
        before = SampleChild.invented();
        return about(before, LocalDate.of(2018, 11, 2));
    }

    /** A notice about this child, given on this day. */
    static String about(SampleChild child, LocalDate givenOn) {
        return json(child.notice("COMMUNITY_RESOLUTION", givenOn, yos()));
    }

    private static String withoutPncId(SampleChild child) {
        Map<String, Object> notice = new TreeMap<>(child.notice());
        Map<String, Object> unknown = new TreeMap<>();
        ((Map<?, ?>) notice.get("child")).forEach((name, value) -> unknown.put(name.toString(), value));
        unknown.remove("pncId");
        notice.put("child", unknown);
        return json(notice);
    }

    private static String yos() {
        return ThreadLocalRandom.current().nextBoolean() ? "south-tees" : "hartlepool";
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
