/** A notice as a police system writes it, on the topic or as the body of a request: one shape for both doors. */
package uk.concord.intake.notice.contract;
