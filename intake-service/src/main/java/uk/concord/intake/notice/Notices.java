package uk.concord.intake.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All the notices that intake recorded. */
public interface Notices {

    Optional<Notice> find(NoticeId id);

    Optional<Notice> find(String reference);

    /**
     * The notice of this force with these very contents, which was sent before. From here to the end of the transaction
     * nobody else can record the same.
     */
    Optional<Notice> claim(String force, Notice.Contents contents);

    /** Those of these contents that the force has a notice of. */
    Set<Notice.Contents> recorded(String force, Collection<Notice.Contents> contents);

    void add(Notice notice);

    /**
     * The notices of an area, newest first.
     *
     * @param yos of which area; empty for the whole force
     * @param restricted whether those about restricted children are listed too
     */
    List<NoticeLine> newest(String force, String yos, boolean restricted, int offset, int limit);

    /** How many {@link #newest} would list in all. */
    long count(String force, String yos, boolean restricted);
}
