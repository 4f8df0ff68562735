/**
 * Forms to print and fill in by hand, for where there is no signal: a blank G26 and a sheet for a visit. They offer the very
 * choices that the pages offer. Nothing is recorded by printing; what was written is sent later, at the time it happened.
 */
package uk.concord.intake.paper;
