/** A file of earlier disposals as a force writes it, and the report as a file: CSV, in UTF-8. */
package uk.concord.intake.history.contract;
