package uk.concord.notification.reply;

import java.util.List;
import java.util.Optional;

/** All replies that were given. */
public interface Replies {

    void add(Reply reply);

    /** The latest reply to the force's record with this id. */
    Optional<Reply> to(String force, String answers);

    /** The force's replies, newest first. */
    List<Reply> newest(String force, int offset, int limit);

    long count(String force);
}
