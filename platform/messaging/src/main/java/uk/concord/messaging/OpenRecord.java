package uk.concord.messaging;

import java.util.Map;

/**
 * A record as somebody outside wrote it.
 *
 * @param id its CloudEvents id, or {@code <topic>/<partition>/<offset>} where it carries none
 * @param topic the topic it came by
 * @param partition the partition it stood in
 * @param offset its place in the partition
 * @param key its key, or null
 * @param headers its headers as text; of a repeated header the last
 * @param value its bytes as they came; may be empty, may be anything
 */
public record OpenRecord(
        String id, String topic, int partition, long offset, String key, Map<String, String> headers, byte[] value) {}
