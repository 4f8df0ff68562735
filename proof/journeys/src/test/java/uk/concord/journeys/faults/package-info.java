/**
 * The running system with its parts killed, paused and doubled while notices come in, and with records that nobody can
 * read. After each, the checker holds.
 */
package uk.concord.journeys.faults;
