package uk.concord.intake.referral;

import static uk.concord.intake.referral.ReferralCommand.ACCEPT;
import static uk.concord.intake.referral.ReferralCommand.AMEND;
import static uk.concord.intake.referral.ReferralCommand.FIND_NOT_SUITABLE;
import static uk.concord.intake.referral.ReferralCommand.RETURN;
import static uk.concord.intake.referral.ReferralCommand.SEND_AGAIN;
import static uk.concord.intake.referral.ReferralCommand.WITHDRAW;
import static uk.concord.intake.referral.ReferralState.ACCEPTED;
import static uk.concord.intake.referral.ReferralState.NOT_SUITABLE;
import static uk.concord.intake.referral.ReferralState.RETURNED;
import static uk.concord.intake.referral.ReferralState.SENT;
import static uk.concord.intake.referral.ReferralState.WITHDRAWN;

import uk.concord.rules.StateTable;

/** The lifecycle of a referral: the one place that knows what may follow what. */
public final class ReferralTable {

    public static final StateTable<ReferralState, ReferralCommand> TABLE = StateTable.of(
                    "Referral", ReferralState.class, ReferralCommand.class, SENT)
            .from(SENT, ACCEPT)
            .to(ACCEPTED)
            .says(ReferralFact.ACCEPTED)
            .from(SENT, RETURN)
            .to(RETURNED)
            .says(ReferralFact.RETURNED)
            .from(SENT, FIND_NOT_SUITABLE)
            .to(NOT_SUITABLE)
            .says(ReferralFact.NOT_SUITABLE)
            .from(SENT, WITHDRAW)
            .to(WITHDRAWN)
            .says(ReferralFact.WITHDRAWN)
            .from(RETURNED, SEND_AGAIN)
            .to(SENT)
            .says(ReferralFact.SUBMITTED)
            .from(RETURNED, WITHDRAW)
            .to(WITHDRAWN)
            .says(ReferralFact.WITHDRAWN)
            .from(ACCEPTED, AMEND)
            .to(ACCEPTED)
            .says(ReferralFact.AMENDED)
            .end();

    private ReferralTable() {}
}
