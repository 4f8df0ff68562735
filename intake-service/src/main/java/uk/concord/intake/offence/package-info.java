/**
 * The list of offences: code, title, class, and the rule of limitation. It is reference data with dates, read from a file;
 * nobody types a class. What ships is illustrative: plausible, and not the national list.
 */
package uk.concord.intake.offence;
