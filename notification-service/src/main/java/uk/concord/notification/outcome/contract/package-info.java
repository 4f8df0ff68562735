/** What the police feed holds and what a force answers, as the contracts have them. */
package uk.concord.notification.outcome.contract;
