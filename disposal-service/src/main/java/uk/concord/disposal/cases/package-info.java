/**
 * A case as the youth offending service works on it: what a decision opens, the list of what is to be done, and the one
 * page on which assessment and disposals stand together with the next step of each.
 */
package uk.concord.disposal.cases;
