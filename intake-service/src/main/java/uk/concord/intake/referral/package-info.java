/**
 * A referral: the police ask, on the form G26, that they and the youth offending service decide together over one child.
 * A police officer or police system of the force sends it; the seconded officer checks it, and accepts it, returns it with
 * the fields that need work, or finds it not suitable; its sender may take it back. Fifteen facts are enough to send it
 * (decision D28); the id that it gets is the case's, for ever.
 */
package uk.concord.intake.referral;
