/**
 * Drafts: a G26 that an officer is writing. It is theirs alone, keeps whatever they typed, and is no referral until it is sent;
 * then it is gone. One that nobody goes on with is dropped after a while (decision D28 says what must be known to send).
 */
package uk.concord.intake.draft;
