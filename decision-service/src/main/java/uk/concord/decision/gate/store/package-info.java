/** The files that say what each rule does. */
package uk.concord.decision.gate.store;
