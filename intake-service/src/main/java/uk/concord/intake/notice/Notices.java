package uk.concord.intake.notice;

import java.util.Optional;

/** All the notices that intake recorded. */
public interface Notices {

    Optional<Notice> find(NoticeId id);

    /**
     * The notice of this force with these very contents, which was sent before. From here to the end of the transaction
     * nobody else can record the same.
     */
    Optional<Notice> claim(String force, Notice.Contents contents);

    void add(Notice notice);
}
