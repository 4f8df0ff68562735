package uk.concord.intake.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PncId;

/**
 * A recorded notice: the police gave this child this disposal on this day.
 *
 * @param id for ever
 * @param reference what people call it, for example {@code N-4K7Q-9T2B}
 * @param contents what it says, as read
 * @param personId the child it was recorded against
 * @param force the force that gave the disposal
 * @param door how it came in
 * @param answers the id of the sender's record; by API and page the notice's own id
 * @param recordedBy who sent it
 * @param recordedAt in business time
 */
public record Notice(
        NoticeId id,
        String reference,
        Contents contents,
        PersonId personId,
        String force,
        Door door,
        String answers,
        String recordedBy,
        Instant recordedAt) {

    /**
     * What a notice says, once every rule has been met. Two notices of one force with equal contents are one notice that
     * was sent twice.
     */
    public record Contents(
            NoticeKind kind,
            LocalDate givenOn,
            String crimeReference,
            String yos,
            String givenNames,
            String familyName,
            LocalDate dateOfBirth,
            Optional<PncId> pncId,
            String address) {}
}
