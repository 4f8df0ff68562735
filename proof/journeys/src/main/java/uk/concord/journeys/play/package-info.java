/**
 * {@code ./concord play}: plays a folder of cases on the running system, says each step in plain words as it happens, and
 * ends with a table of what was decided and what the police received.
 */
package uk.concord.journeys.play;
