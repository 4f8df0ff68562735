/** The page on which people begin whose work lies in intake: what needs them, and what they can start. */
package uk.concord.intake.home;
