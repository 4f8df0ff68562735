/**
 * What disposals a child received before, as decision-service has heard it from the facts of intake. It is known for
 * the whole force, and read before every decision; whether a disposal counts is for the policy to say, not for the
 * history.
 */
package uk.concord.decision.history;
