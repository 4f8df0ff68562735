/** What people do with the page of a case. */
package uk.concord.decision.casefile.handling;
