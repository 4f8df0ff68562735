/**
 * What disposals a child received before, as decision-service has heard it from the facts of intake, over all records that
 * somebody found to be of the same child ({@link uk.concord.decision.history.ChildLinks}). It is known for the whole force,
 * and read before every decision; whether a disposal counts is for the policy to say, not for the history. Whoever decided
 * by it is told when it changes ({@link uk.concord.decision.history.HistoryWatch}).
 */
package uk.concord.decision.history;
