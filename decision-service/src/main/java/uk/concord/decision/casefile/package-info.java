/**
 * The one page of a case: how it stands, who has it now, what comes next, and everything that happened in it as a story.
 * It is read from the facts of all four services and decides nothing; whoever sees a case in their area sees it here.
 */
package uk.concord.decision.casefile;
