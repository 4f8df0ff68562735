package uk.concord.intake.referral;

import uk.concord.intake.person.PersonId;

/**
 * Another G26 of the same force with the same crime reference: sent twice where it is about the same child, a co-offender's
 * where it is about another one.
 */
public record SameCrime(ReferralId id, String reference, ReferralState state, PersonId personId) {}
