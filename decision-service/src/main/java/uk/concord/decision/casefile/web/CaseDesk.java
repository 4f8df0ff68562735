package uk.concord.decision.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.CaseSearch.Show;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.TimelineEntry;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;

/** What pages and JSON have in common: which cases the actor may see, and the audit of every reading. */
@ApplicationScoped
class CaseDesk {

    static final String SEE = "case.see";

    private static final String ACCEPTED = "uk.concord.referral.accepted.v1";
    private static final String AMENDED = "uk.concord.referral.amended.v1";
    private static final String AGREED = "uk.concord.decision.agreed.v1";

    private final CaseFiles files;
    private final Access access;
    private final Audit audit;

    CaseDesk(CaseFiles files, Access access, Audit audit) {
        this.files = files;
        this.access = access;
        this.audit = audit;
    }

    /** A page of cases. @param search what was asked for */
    record Cases(List<ListedCase> found, Paging pages, CaseSearch search) {

        /** Whether there are more than a list goes through. */
        public boolean cut() {
            return pages.total() >= CaseFiles.MOST;
        }
    }

    /** A case with its offences and its story. */
    record Case(ListedCase listed, CaseFile file, List<TimelineEntry> timeline) {

        /** How the form was changed since it was last accepted or decided on, as that was recorded. */
        List<TimelineEntry> changesOfForm() {
            Instant known = timeline.stream()
                    .filter(entry -> entry.type().equals(AGREED) || entry.type().equals(ACCEPTED))
                    .map(TimelineEntry::recordedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.MIN);
            return timeline.stream()
                    .filter(entry ->
                            entry.type().equals(AMENDED) && entry.recordedAt().isAfter(known))
                    .toList();
        }
    }

    /** The case. @throws NoSuchRecord where there is none that the actor may see */
    @Transactional
    Case see(UUID caseId) {
        Actor actor = access.actor();
        ListedCase listed = files.listed(caseId)
                .filter(found -> access.sees(actor, SEE, area(found)))
                .orElseThrow(() -> new NoSuchRecord("case"));
        consulted(actor, listed);
        CaseFile file = files.file(caseId).orElseThrow(() -> new NoSuchRecord("case"));
        return new Case(listed, file, files.timeline(caseId));
    }

    /** The cases of the actor's area; each child whose case is listed is audited as read. */
    Cases list(String shown, String text, int page) {
        Actor actor = access.actor();
        CaseSearch search = search(actor, show(shown, text.strip()), text.strip());
        boolean any = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), false));
        Paging pages = new Paging(page, any ? files.count(search) : 0, "/decision/cases", filters(shown, search));
        List<ListedCase> found = any ? files.find(search, pages.offset(), Paging.SIZE) : List.of();
        found.forEach(listed -> consulted(actor, listed));
        return new Cases(found, pages, search);
    }

    /** All that the actor may see of this kind. */
    CaseSearch search(Actor actor, Show show, String text) {
        boolean restricted = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), true));
        return new CaseSearch(actor.force(), actor.yos(), restricted, show, text);
    }

    /** That the actor was shown something of the child. */
    void consulted(Actor actor, ListedCase listed) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                SEE,
                actor.id(),
                "person/" + listed.personId(),
                "",
                Map.of("case", listed.caseId().toString())));
    }

    static Area area(ListedCase listed) {
        return new Area(listed.force(), listed.yos(), listed.restricted());
    }

    /** What is not one of the words is as if nothing had been chosen: open ones, or with a text all. */
    private static Show show(String shown, String text) {
        return switch (shown.toUpperCase(Locale.UK)) {
            case "OPEN" -> Show.OPEN;
            case "CLOSED" -> Show.CLOSED;
            default -> text.isEmpty() ? Show.OPEN : Show.BOTH;
        };
    }

    private static Map<String, String> filters(String shown, CaseSearch search) {
        Map<String, String> filters = new HashMap<>();
        if (!shown.isBlank()) {
            filters.put("show", search.show().name().toLowerCase(Locale.UK));
        }
        if (!search.text().isEmpty()) {
            filters.put("text", search.text());
        }
        return filters;
    }
}
