/**
 * Earlier disposals that a force brings over from its own records, a whole file at once, before it works with Concord. A
 * seconded officer or an inspector has the file checked first, and records it when every line can be taken: all of it or
 * nothing. Each line is a notice of a police disposal, or says that history was deleted (decision D10), and meets the same rules.
 */
package uk.concord.intake.history;
