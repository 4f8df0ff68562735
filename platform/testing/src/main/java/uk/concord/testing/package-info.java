/**
 * What the tests of every service stand on: real PostgreSQL and Kafka, signed tokens, the rules of the architecture, the
 * contracts, and the walk that tries every door as everybody. For tests only; nothing of one service may go in here.
 */
package uk.concord.testing;
