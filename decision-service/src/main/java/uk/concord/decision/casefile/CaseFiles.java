package uk.concord.decision.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cases that we have heard of. */
public interface CaseFiles {

    /** No list and no search goes further than this many cases. */
    int MOST = 1000;

    Optional<CaseFile> file(UUID caseId);

    void save(CaseFile file);

    void add(TimelineEntry entry);

    /** From now on the child's cases are restricted, or no longer so. */
    void restrict(UUID personId, boolean restricted);

    Optional<ListedCase> listed(UUID caseId);

    /** What happened in the case, latest first. */
    List<TimelineEntry> timeline(UUID caseId);

    /** Cases by what is due first; closed ones by what closed last. */
    List<ListedCase> find(CaseSearch search, int offset, int limit);

    /** How many {@link #find} would list in all, up to {@link #MOST}. */
    int count(CaseSearch search);

    /** How many open cases stand at each stage; the text of the search is not looked at. */
    List<StageCount> byStage(CaseSearch search);

    /** The open cases at the stage that are due first; the text of the search is not looked at. */
    List<ListedCase> first(CaseSearch search, Stage stage, int limit);
}
