/**
 * What disposal-service keeps of an accepted G26, so that it can assess and deliver while the other services are away:
 * whose case it is, what the child is said to have done, who the adults are, and when the assessment is due.
 */
package uk.concord.disposal.casefile;
