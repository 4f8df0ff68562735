/**
 * How often a child may have triage, as data: which versions of the policy there are, which holds on a day, and what each
 * says about one more. A version is signed by the police and each youth offending service of the force before it holds;
 * no version has exceptions that it does not name (product owner's decisions D1, D2, D5 and D12).
 */
package uk.concord.decision.triagepolicy;
