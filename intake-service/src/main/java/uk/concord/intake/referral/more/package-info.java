/**
 * What a G26 may say beyond the fifteen facts that it needs (decision D28): the data dictionary of the child, of what happened,
 * of the evidence and of everybody harmed. Each may be left out, or said to be not known yet; after sending the youth offending
 * service completes it, or records it as unknown.
 */
package uk.concord.intake.referral.more;
