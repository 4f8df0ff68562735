package uk.concord.intake.referral.handling;

/** Hands out the numbers from which references of G26s are made, each once. */
public interface ReferralNumbers {

    /** @return the next number, from 1; a number may be left out, none is given twice */
    long nextReferral();
}
