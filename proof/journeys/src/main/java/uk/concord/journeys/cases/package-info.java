/**
 * Whole cases in a duty manager's words: the steps of which a case is told, each played at the public doors of the running
 * system with the sign-ins of the people who do it. {@code ./concord play} plays them, and the journeys judge by them.
 * Every step waits for what travels by facts, and survives that a service is killed in the middle.
 */
package uk.concord.journeys.cases;
