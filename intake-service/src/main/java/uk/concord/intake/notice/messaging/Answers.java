package uk.concord.intake.notice.messaging;

/** What a fact answers: the door it came by and the id of the sender's record. */
record Answers(String door, String id) {}
