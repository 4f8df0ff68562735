/**
 * How far an accepted case has come, as whoever sent the G26 may know it: the stage, and what the police were told. Nothing of
 * why, and nothing of the child. Follows the facts of the other services and rules nothing.
 */
package uk.concord.intake.progress;
