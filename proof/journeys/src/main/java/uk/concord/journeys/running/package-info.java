/**
 * The system under judgement: where it is, how machines sign in to it, its topics, its databases and its processes. What
 * is here knows addresses and passwords, and nothing of how the services work inside.
 */
package uk.concord.journeys.running;
