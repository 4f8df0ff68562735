package uk.concord.messaging;

/** What keeps its order: the facts of one key on one topic. */
record TopicKey(String topic, String key) {}
