package uk.concord.notification.outcome;

import static uk.concord.notification.outcome.PoliceMessageCommand.ACKNOWLEDGE;
import static uk.concord.notification.outcome.PoliceMessageCommand.REJECT;
import static uk.concord.notification.outcome.PoliceMessageCommand.RESEND;
import static uk.concord.notification.outcome.PoliceMessageCommand.SUPERSEDE;
import static uk.concord.notification.outcome.PoliceMessageState.ACKNOWLEDGED;
import static uk.concord.notification.outcome.PoliceMessageState.REJECTED;
import static uk.concord.notification.outcome.PoliceMessageState.SENT;
import static uk.concord.notification.outcome.PoliceMessageState.SUPERSEDED;

import uk.concord.rules.StateTable;

/** The life of one version on its way to the police. */
public final class PoliceMessageTable {

    private static final String SAYS_ACKNOWLEDGED = "uk.concord.outcome.acknowledged.v1";
    private static final String SAYS_REJECTED = "uk.concord.outcome.rejected.v1";
    private static final String SAYS_SENT = "uk.concord.outcome.sent.v1";
    private static final String SAYS_PUBLISHED = "uk.concord.outcome.published.v1";

    /** The only place that knows its moves. */
    public static final StateTable<PoliceMessageState, PoliceMessageCommand> TABLE = StateTable.of(
                    "Police message", PoliceMessageState.class, PoliceMessageCommand.class, SENT)
            .from(SENT, ACKNOWLEDGE)
            .to(ACKNOWLEDGED)
            .says(SAYS_ACKNOWLEDGED)
            .from(SENT, REJECT)
            .to(REJECTED)
            .says(SAYS_REJECTED)
            .from(SENT, SUPERSEDE)
            .to(SUPERSEDED)
            .says(SAYS_PUBLISHED, SAYS_SENT)
            .from(REJECTED, ACKNOWLEDGE)
            .to(ACKNOWLEDGED)
            .says(SAYS_ACKNOWLEDGED)
            .from(REJECTED, SUPERSEDE)
            .to(SUPERSEDED)
            .says(SAYS_PUBLISHED, SAYS_SENT)
            .from(REJECTED, RESEND)
            .to(SUPERSEDED)
            .says(SAYS_PUBLISHED, SAYS_SENT)
            .heard(REJECT, "uk.concord.outcome.received.v1")
            .heard(
                    SUPERSEDE,
                    "uk.concord.referral.submitted.v1",
                    "uk.concord.referral.returned.v1",
                    "uk.concord.referral.accepted.v1",
                    "uk.concord.referral.amended.v1",
                    "uk.concord.referral.withdrawn.v1",
                    "uk.concord.referral.not-suitable.v1",
                    "uk.concord.decision.agreed.v1",
                    "uk.concord.decision.confirmed.v1",
                    "uk.concord.decision.reopened.v1",
                    "uk.concord.decision.overtaken.v1",
                    "uk.concord.disposal.given.v1",
                    "uk.concord.disposal.stopped.v1",
                    "uk.concord.disposal.completed.v1",
                    "uk.concord.disposal.unfinished.v1",
                    "uk.concord.disposal.not-completed.v1")
            .end();

    private PoliceMessageTable() {}
}
