/**
 * The police's own form, attached to a G26 as a PDF or a scan: what an officer filled in by hand, or what the force's system
 * printed. Whoever may send the G26 attaches it, whoever may read the G26 reads it, and every version is kept.
 */
package uk.concord.intake.attachment;
