/** A G26 as its sender writes it: the body of a request, and the text in which each version is kept. */
package uk.concord.intake.referral.contract;
