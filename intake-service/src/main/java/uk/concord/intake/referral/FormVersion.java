package uk.concord.intake.referral;

/** A version of a form as it was written; never changed. @param number from 1 */
public record FormVersion(int number, G26 form, Writing written) {}
