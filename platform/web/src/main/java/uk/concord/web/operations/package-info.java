/**
 * What the operator and the auditor have in every service: what is stuck and a way to set it going, who did what with a
 * record, and in a demonstration the clock.
 */
package uk.concord.web.operations;
