/**
 * What the sender of a record was told: that it is recorded, or received, and under which reference. A force's own system reads it
 * on its topic of replies, or asks for it by API. Replies hold no names.
 */
package uk.concord.notification.reply;
