package uk.concord.intake.notice.contract;

import uk.concord.intake.notice.NoticeAsSent;

/** The payload of {@code uk.concord.disposal-notice.sent.v1}, as its schema has it. */
public record DisposalNoticeSent(String kind, String givenOn, String crimeReference, String yos, Child child) {

    public static final String TYPE = "uk.concord.disposal-notice.sent.v1";

    private static final Child NOBODY = new Child(null, null, null, null, null);

    /** The child as the police know them. */
    public record Child(String givenNames, String familyName, String dateOfBirth, String pncId, String address) {}

    /** The same in the domain's words; whatever was left out is empty, and a rule will say so. */
    public NoticeAsSent asSent() {
        Child sent = child == null ? NOBODY : child;
        return new NoticeAsSent(
                kind,
                givenOn,
                crimeReference,
                yos,
                sent.givenNames(),
                sent.familyName(),
                sent.dateOfBirth(),
                sent.pncId(),
                sent.address());
    }
}
