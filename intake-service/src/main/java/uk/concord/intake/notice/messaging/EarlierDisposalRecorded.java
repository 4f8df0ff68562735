package uk.concord.intake.notice.messaging;

import java.time.LocalDate;
import java.util.UUID;

/** The payload of {@code uk.concord.earlier-disposal.recorded.v1}, as its schema has it. */
record EarlierDisposalRecorded(
        UUID personId,
        UUID earlierDisposalId,
        String reference,
        String kind,
        LocalDate givenOn,
        String force,
        String yos,
        boolean restricted,
        String crimeReference,
        Answers answers) {

    static final String TYPE = "uk.concord.earlier-disposal.recorded.v1";
}
