package uk.concord.disposal.cases.web;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.concord.disposal.cases.WorkGroup;
import uk.concord.disposal.cases.WorkLine;
import uk.concord.disposal.cases.Worklist;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.web.Paging;

/** What is to be done in one's area, and what of it needs oneself; each line shown is audited as read. */
@ApplicationScoped
public class WorklistDesk {

    private static final String SEE = "disposal.see";
    private static final int FIRST = 3;

    private static final Map<String, Set<WorkGroup>> NEEDS = Map.of(
            "duty-manager", EnumSet.of(WorkGroup.TO_ALLOCATE, WorkGroup.TO_COUNTERSIGN),
            "yos-manager", EnumSet.of(WorkGroup.TO_ALLOCATE, WorkGroup.TO_COUNTERSIGN, WorkGroup.UNDER_REVIEW),
            "case-manager", EnumSet.of(WorkGroup.ASSESSING, WorkGroup.TO_SIGN, WorkGroup.IN_DELIVERY),
            "support-worker", EnumSet.of(WorkGroup.IN_DELIVERY),
            "seconded-officer", EnumSet.of(WorkGroup.TO_GIVE));

    private final Worklist worklist;
    private final Access access;
    private final Audit audit;

    WorklistDesk(Worklist worklist, Access access, Audit audit) {
        this.worklist = worklist;
        this.access = access;
        this.audit = audit;
    }

    /** A page of the list. */
    record Lines(List<WorkLine> lines, Paging pages, String chosen) {}

    /** A kind of next step that waits for the reader, with those that run out first. */
    @TemplateData
    public record Need(WorkGroup group, long count, List<WorkLine> first) {}

    /** @param state the name of a group, or empty for all */
    Lines list(int page, String state) {
        Optional<WorkGroup> chosen = WorkGroup.named(state);
        Worklist.Wanted wanted =
                wanted(chosen.<Set<WorkGroup>>map(EnumSet::of).orElse(EnumSet.allOf(WorkGroup.class)), false);
        Map<String, String> filters =
                chosen.map(group -> Map.of("state", group.name())).orElse(Map.of());
        Paging pages = new Paging(page, worklist.count(wanted), "/disposal/cases", filters);
        List<WorkLine> lines = read(worklist.lines(wanted, pages.offset(), Paging.SIZE));
        return new Lines(lines, pages, chosen.map(Enum::name).orElse(""));
    }

    /** What needs the reader: for a case manager of their own cases, for others of their area. */
    @Transactional
    public List<Need> needs() {
        Actor actor = access.actor();
        if (!access.allows(actor, SEE)) {
            return List.of();
        }
        Set<WorkGroup> mine = EnumSet.noneOf(WorkGroup.class);
        actor.roles().forEach(role -> mine.addAll(NEEDS.getOrDefault(role, Set.of())));
        return Arrays.stream(WorkGroup.values())
                .filter(mine::contains)
                .map(this::need)
                .filter(need -> need.count() > 0)
                .toList();
    }

    private Need need(WorkGroup group) {
        Worklist.Wanted wanted = wanted(EnumSet.of(group), onlyOwn(access.actor(), group));
        return new Need(group, worklist.count(wanted), read(worklist.lines(wanted, 0, FIRST)));
    }

    /** Whether it needs them as a case manager alone: one who is a duty manager too has the whole area to allocate. */
    static boolean onlyOwn(Actor actor, WorkGroup group) {
        return actor.roles().stream()
                .filter(role -> NEEDS.getOrDefault(role, Set.of()).contains(group))
                .allMatch("case-manager"::equals);
    }

    private Worklist.Wanted wanted(Set<WorkGroup> groups, boolean own) {
        Actor actor = access.actor();
        boolean restricted = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), true));
        boolean theirs = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), true, actor.id()));
        return new Worklist.Wanted(
                actor.force(), actor.yos(), restricted, theirs ? actor.id() : "", groups, own ? actor.id() : "");
    }

    private List<WorkLine> read(List<WorkLine> lines) {
        lines.forEach(line -> audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                SEE,
                access.actor().id(),
                "person/" + line.personId(),
                "",
                Map.of("case", line.caseId().toString()))));
        return lines;
    }
}
