/**
 * The law's gates: which disposals are open for an offence on a day, and every reason why or why not. They are asked
 * when both agencies agree and whenever a decision is opened again (product owner's decision D3), about the law as we
 * know it; none of it is legal advice. Each rule is one function with its source; what a rule does when it speaks is
 * data ({@link uk.concord.decision.gate.Effects}).
 */
package uk.concord.decision.gate;
