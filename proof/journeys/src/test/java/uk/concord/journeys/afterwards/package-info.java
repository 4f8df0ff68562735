/** What must be true when all journeys are over. Its feature sorts last, so it sees all that was written. */
package uk.concord.journeys.afterwards;
