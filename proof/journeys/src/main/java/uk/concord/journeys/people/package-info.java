/** Invented children, for whom nothing is at stake, and what must not be found of them anywhere. */
package uk.concord.journeys.people;
