package uk.concord.intake.referral;

import java.util.List;
import java.util.Set;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;
import uk.concord.testing.StateTableCheck;

/** A referral does in every state what its table says, and nothing else. */
class ReferralTableTest extends StateTableCheck<ReferralState, ReferralCommand> {

    private static final String DAY = "2019-01-21";

    @Override
    protected StateTable<ReferralState, ReferralCommand> table() {
        return ReferralTable.TABLE;
    }

    @Override
    protected String page() {
        return "docs/states/referral.md";
    }

    @Override
    protected Outcome<ReferralState> attempt(ReferralState state, ReferralCommand command) {
        Referral referral = in(state);
        return referral.decide(act(command, referral), Forms.on(DAY))
                .fold(
                        done -> Outcome.moved(
                                done.referral().state(), Set.of(done.fact().type())),
                        refused -> Outcome.refused(
                                referral.state(),
                                refused.reasons().stream().map(Reason::code).toList()));
    }

    private static Referral in(ReferralState state) {
        Referral sent = Forms.sent(Forms.form("2005-03-14", Forms.offence("TH68010", "2019-01-12", "")), DAY);
        return switch (state) {
            case SENT -> sent;
            case RETURNED -> Forms.after(sent, act(ReferralCommand.RETURN, sent), DAY);
            case ACCEPTED -> Forms.after(sent, act(ReferralCommand.ACCEPT, sent), DAY);
            case NOT_SUITABLE -> Forms.after(sent, act(ReferralCommand.FIND_NOT_SUITABLE, sent), DAY);
            case WITHDRAWN -> Forms.after(sent, act(ReferralCommand.WITHDRAW, sent), DAY);
        };
    }

    private static ReferralAct act(ReferralCommand command, Referral referral) {
        return switch (command) {
            case SEND_AGAIN -> new ReferralAct.SendAgain(referral.version(), referral.form(), referral.personId());
            case ACCEPT -> new ReferralAct.Accept(referral.version(), true);
            case RETURN ->
                new ReferralAct.Return(
                        referral.version(), List.of(new FieldReason("/evidence/saidBy", "Say which officer.")));
            case FIND_NOT_SUITABLE ->
                new ReferralAct.FindNotSuitable(referral.version(), "ANOTHER_AREA", "Lives in Durham.");
            case AMEND ->
                new ReferralAct.Amend(
                        referral.version(),
                        Forms.form("2005-03-15", Forms.offence("TH68010", "2019-01-12", "")),
                        referral.personId(),
                        "The birth certificate was shown.",
                        Forms.on(DAY).at(),
                        false);
            case WITHDRAW -> new ReferralAct.Withdraw(referral.version(), "Sent twice by mistake.");
        };
    }
}
