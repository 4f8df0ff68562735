/**
 * Carries facts between services so that none is lost, none has its effect twice, and those of one key keep their order:
 * outbox, relay, inbox, parked and set-aside records, and the answer to a record that was set aside. Never in here: a
 * business word, a topic's name, a page, or what a fact means to anybody.
 */
package uk.concord.messaging;
