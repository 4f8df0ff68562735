package uk.concord.intake.notice.messaging;

import java.util.UUID;

/** The payload of {@code uk.concord.notice.repeated.v1}, as its schema has it. */
record NoticeRepeated(UUID personId, UUID earlierDisposalId, String reference, String force, Answers answers) {

    static final String TYPE = "uk.concord.notice.repeated.v1";
}
