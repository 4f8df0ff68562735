package uk.concord.decision.jointdecision.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.gate.AppropriateAdult;
import uk.concord.decision.jointdecision.Referral;

/** What we read of {@code referral.accepted} and of {@code referral.amended}: no address, no parent, no name of the appropriate adult. */
record HeardReferral(
        UUID caseId,
        String reference,
        int version,
        String force,
        String yos,
        UUID personId,
        int personVersion,
        LocalDate receivedOn,
        List<LocalDate> returnedDays,
        String crimeReference,
        boolean identityConfirmed,
        List<Referral.Offence> offences,
        Referral.Evidence evidence,
        AppropriateAdult appropriateAdult,
        Victim victim,
        Referral.Suggestion proposal) {

    /** Whether somebody was harmed, and what they want. */
    record Victim(String kind, String views, String whyNotAsked) {}

    Referral toReferral() {
        return new Referral(
                caseId,
                reference,
                version,
                force,
                yos,
                personId,
                receivedOn,
                returnedDays,
                crimeReference,
                identityConfirmed,
                offences,
                evidence,
                appropriateAdult,
                new Referral.Victim(
                        victim.kind(), Optional.ofNullable(victim.views()), Optional.ofNullable(victim.whyNotAsked())),
                proposal);
    }
}
