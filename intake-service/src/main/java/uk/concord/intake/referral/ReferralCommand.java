package uk.concord.intake.referral;

/** What can be done with a referral that was sent. */
public enum ReferralCommand {
    SEND_AGAIN("referral.send"),
    ACCEPT("referral.check"),
    RETURN("referral.check"),
    FIND_NOT_SUITABLE("referral.check"),
    WITHDRAW("referral.send"),
    AMEND("referral.amend");

    private final String operation;

    ReferralCommand(String operation) {
        this.operation = operation;
    }

    /** The operation of the access file under which it is done. */
    public String operation() {
        return operation;
    }
}
