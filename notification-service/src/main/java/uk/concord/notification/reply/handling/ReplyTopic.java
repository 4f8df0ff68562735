package uk.concord.notification.reply.handling;

import uk.concord.notification.reply.Reply;

/** The way a reply leaves for the force. */
public interface ReplyTopic {

    void say(Reply reply);
}
