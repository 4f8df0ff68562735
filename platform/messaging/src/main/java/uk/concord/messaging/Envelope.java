package uk.concord.messaging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** CloudEvents 1.0 over Kafka in binary mode: the names of the headers, and what a fact of ours must have on it. */
final class Envelope {

    static final String CONTENT_TYPE = "content-type";
    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String SEQUENCE = "ce_sequence";
    static final String CORRELATION = "ce_correlationid";
    static final String CAUSATION = "ce_causationid";
    static final String TRACEPARENT = "ce_traceparent";

    private static final int MAX_NAME_LENGTH = 200;

    private Envelope() {}

    /** Reads a fact of ours. */
    static ReceivedFact fact(KafkaRecord record) throws Malformed {
        if (!"1.0".equals(required(record, SPEC_VERSION))) {
            throw new Malformed(SPEC_VERSION + " is not 1.0");
        }
        return new ReceivedFact(
                id(required(record, ID)),
                required(record, SOURCE),
                record.topic(),
                key(record),
                number(required(record, SEQUENCE)),
                required(record, TYPE),
                time(required(record, TIME)),
                payload(record.value()));
    }

    /** The key that a record of ours is kept under when it cannot be read; its place when it has none that is usable. */
    static String keyOrPlace(KafkaRecord record) {
        String key = record.keyText();
        return usable(key) ? key : record.place();
    }

    /** What is said of a record's origin, from a header of somebody else: null, a text fit to be stored, or nothing. */
    static String name(KafkaRecord record, String header) {
        String name = record.header(header);
        return usable(name) ? name : null;
    }

    /** The number on it, or null where there is none. */
    static Long numberOrNull(KafkaRecord record) {
        try {
            return number(required(record, SEQUENCE));
        } catch (Malformed unreadable) {
            return null;
        }
    }

    /** What the record's effects belong to. */
    static Correlation correlation(KafkaRecord record) {
        String traceparent = name(record, TRACEPARENT);
        return Correlation.continued(name(record, CORRELATION), name(record, ID), traceparent);
    }

    private static String required(KafkaRecord record, String header) throws Malformed {
        String value = record.header(header);
        if (!usable(value)) {
            throw new Malformed(header + " is missing or cannot be used");
        }
        return value;
    }

    private static boolean usable(String name) {
        return name != null
                && !name.isBlank()
                && name.length() <= MAX_NAME_LENGTH
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static UUID id(String text) throws Malformed {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            throw new Malformed(ID + " is not a UUID");
        }
    }

    private static String key(KafkaRecord record) throws Malformed {
        String key = record.keyText();
        if (!usable(key)) {
            throw new Malformed("the key is missing or cannot be used");
        }
        return key;
    }

    private static long number(String text) throws Malformed {
        try {
            long number = Long.parseLong(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException other) {
            // said below, as for a number below one
        }
        throw new Malformed(SEQUENCE + " is not a number from 1");
    }

    private static Instant time(String text) throws Malformed {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException other) {
            throw new Malformed(TIME + " is not a time of RFC 3339");
        }
    }

    private static String payload(byte[] value) throws Malformed {
        if (value == null) {
            throw new Malformed("it has no payload");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Malformed("the payload is not UTF-8");
        }
    }

    /** A record on a topic of ours that is not a fact as we write them. */
    static final class Malformed extends Exception {
        Malformed(String what) {
            super(what);
        }
    }
}
