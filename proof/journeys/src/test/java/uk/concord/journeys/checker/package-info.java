/**
 * Judges a running system from outside: what its doors accepted against what arrived. Knows databases, topics and
 * contracts as anybody may read them, and nothing of the code. Never tells a name or a birth date, only ids.
 */
package uk.concord.journeys.checker;
