package uk.concord.decision.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.Standing;
import uk.concord.decision.casefile.TimelineEntry;
import uk.concord.identity.Areas;

/** A case of a list, for machines. Names and birth date are left out while the child is not known here yet. */
public record CaseView(
        UUID caseId,
        String reference,
        String crimeReference,
        UUID personId,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String yos,
        String yosTitle,
        boolean restricted,
        String offences,
        String state,
        String stateText,
        String status,
        String holder,
        String nextStep,
        LocalDate dueOn,
        Instant since,
        LocalDate receivedOn,
        Instant closedAt) {

    /** A page of cases. */
    public record Page(List<CaseView> cases, int page, long total) {}

    /** Everything that happened in a case, latest first. */
    public record Timeline(UUID caseId, String reference, String state, List<Entry> entries) {}

    /**
     * Something that happened.
     *
     * @param title a sentence that says who did what in which role
     * @param role as the access file names it; "service" for what Concord does by itself
     * @param type of the fact that told of it
     */
    public record Entry(
            String title, String text, String by, String role, Instant happenedAt, Instant recordedAt, String type) {}

    static CaseView of(ListedCase listed, Areas areas) {
        Standing standing = listed.standing();
        return new CaseView(
                listed.caseId(),
                listed.reference(),
                listed.crimeReference(),
                listed.personId(),
                listed.givenNames(),
                listed.familyName(),
                listed.dateOfBirth(),
                listed.yos(),
                areas.title(listed.yos()),
                listed.restricted(),
                listed.offences(),
                standing.stage().name(),
                standing.stage().words(),
                standing.stage().tag(),
                listed.holder(),
                standing.stage().next(),
                standing.dueOn(),
                standing.since(),
                listed.receivedOn(),
                standing.closedAt());
    }

    static Timeline timeline(CaseDesk.Case seen, Story story) {
        ListedCase listed = seen.listed();
        return new Timeline(
                listed.caseId(),
                listed.reference(),
                listed.standing().stage().name(),
                seen.timeline().stream().map(entry -> entry(entry, story)).toList());
    }

    private static Entry entry(TimelineEntry entry, Story story) {
        return new Entry(
                story.title(entry),
                entry.text(),
                entry.by(),
                entry.role(),
                entry.happenedAt(),
                entry.recordedAt(),
                entry.type());
    }
}
