/**
 * Business time and the working days of England and Wales, read on the clock in London; a deadline, a limit or a rule of
 * any case must never go in: those belong to the service whose case it is.
 */
package uk.concord.time;
