/** The files in which the triage policies ship. */
package uk.concord.decision.triagepolicy.store;
