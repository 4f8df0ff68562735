/** The page on which people begin whose work lies in decision-service: what needs them, and what they can start. */
package uk.concord.decision.home;
