/**
 * The assessment of a child before anything is given: allocated by a duty manager, done by a case manager, countersigned
 * by somebody else. It agrees with the one decision that it answers, or the agencies decide anew (product owner's
 * decisions D6, D14 and D16).
 */
package uk.concord.disposal.assessment;
