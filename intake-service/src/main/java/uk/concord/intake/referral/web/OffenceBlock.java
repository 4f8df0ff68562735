package uk.concord.intake.referral.web;

/** The fields of one offence on the page of a G26, by their names. */
public record OffenceBlock(int number, String code, String from, String to, String whatHappened, String admission) {

    static OffenceBlock of(int index) {
        String at = "offences." + index + ".";
        return new OffenceBlock(index + 1, at + "code", at + "from", at + "to", at + "whatHappened", at + "admission");
    }
}
