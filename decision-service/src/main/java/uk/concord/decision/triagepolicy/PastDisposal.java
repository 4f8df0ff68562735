package uk.concord.decision.triagepolicy;

import java.time.LocalDate;

/**
 * A disposal of a child that the policy may count. What was refused and so never given is none.
 *
 * @param kind as the contracts name it: TRIAGE, YOUTH_RESTORATIVE_DISPOSAL, COMMUNITY_RESOLUTION, YOUTH_CAUTION, …
 * @param givenOn the day it was given; where it is not given yet, the day it was decided
 * @param ended how far it has come; a police disposal, of which nothing more is heard, is completed
 * @param yos the youth offending service where it was
 */
public record PastDisposal(String kind, LocalDate givenOn, Ending ended, String yos) {

    /** A triage of another case that is decided and not given yet: it holds its place already. */
    public static PastDisposal pendingTriage(LocalDate decidedOn, String yos) {
        return new PastDisposal("TRIAGE", decidedOn, Ending.NOT_YET_GIVEN, yos);
    }
}
