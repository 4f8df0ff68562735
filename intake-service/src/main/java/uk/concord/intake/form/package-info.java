/**
 * What all forms of the police have in common, whether a notice or a G26: how words, dates and choices are read, and the
 * reference by which people call what was sent.
 */
package uk.concord.intake.form;
