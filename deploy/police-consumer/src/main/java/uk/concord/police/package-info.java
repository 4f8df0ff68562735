/**
 * The reference consumer of the outcomes that Concord publishes for a police force. It is made to be copied: plain Kafka
 * clients and Jackson, nothing else. Its three promises: each record takes effect once, the highest version of a case is
 * what is held, and no record is counted as read before its receipt has left.
 */
package uk.concord.police;
