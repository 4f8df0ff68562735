package uk.concord.disposal.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A child's case, as the accepted G26 gave it, or as it stands since it was amended.
 *
 * @param caseId intake's id of the G26
 * @param reference what people call it
 * @param version of the form that this stands on
 * @param personId whose case it is
 * @param force the police force
 * @param yos the youth offending service
 * @param receivedOn day 0 of the clocks
 * @param assessmentDueOn by when the assessment has to be countersigned
 * @param adult the appropriate adult whom the form names
 * @param parent the parent or carer whom the form names
 * @param offences what the child is said to have done, by number; one that an amendment took out stays, because what was
 *     given for it before stays given
 */
public record CaseFile(
        UUID caseId,
        String reference,
        int version,
        UUID personId,
        String force,
        String yos,
        LocalDate receivedOn,
        LocalDate assessmentDueOn,
        NamedAdult adult,
        Parent parent,
        List<Offence> offences) {

    public CaseFile {
        offences = List.copyOf(offences);
    }

    /** The parent or carer, as the form names them. */
    public record Parent(String name, String relationship) {}

    /** Those of the offences whose ids are given. */
    public List<Offence> offences(Collection<UUID> ids) {
        return offences.stream().filter(offence -> ids.contains(offence.id())).toList();
    }

    public Optional<Offence> offence(UUID id) {
        return offences.stream().filter(offence -> offence.id().equals(id)).findFirst();
    }
}
