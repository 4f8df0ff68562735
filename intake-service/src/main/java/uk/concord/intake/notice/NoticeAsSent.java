package uk.concord.intake.notice;

/**
 * A notice as its sender wrote it, before any rule has looked at it. Text that was left out is empty.
 *
 * @param kind name of a {@link NoticeKind}
 * @param givenOn date, yyyy-mm-dd
 * @param crimeReference the force's own
 * @param yos short name of the youth offending service
 * @param givenNames of the child
 * @param familyName of the child
 * @param dateOfBirth of the child, yyyy-mm-dd
 * @param pncId of the child, as written
 * @param address of the child, on one line
 */
public record NoticeAsSent(
        String kind,
        String givenOn,
        String crimeReference,
        String yos,
        String givenNames,
        String familyName,
        String dateOfBirth,
        String pncId,
        String address) {

    public NoticeAsSent {
        kind = tidy(kind);
        givenOn = tidy(givenOn);
        crimeReference = tidy(crimeReference);
        yos = tidy(yos);
        givenNames = tidy(givenNames);
        familyName = tidy(familyName);
        dateOfBirth = tidy(dateOfBirth);
        pncId = tidy(pncId);
        address = tidy(address);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}
