/**
 * A disposal on its way to the child: triage, a youth caution or a youth conditional caution, for one or more offences of
 * one decision. It waits for the assessment, is read and answered, given by the police, done or not done, and closed
 * (product owner's decisions D16, D20, D24 to D26).
 */
package uk.concord.disposal.disposal;
