/** A triage from a blank G26 to agreed, as the two people who decide live it in their browsers. */
package uk.concord.journeys.triage;
