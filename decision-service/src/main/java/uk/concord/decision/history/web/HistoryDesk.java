package uk.concord.decision.history.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.ChildSearch;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KnownChild;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Areas;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;

/** What pages and JSON have in common: whose history the actor may see, and the audit of every reading. */
@ApplicationScoped
class HistoryDesk {

    private static final String SEE = "history.see";

    private final Histories histories;
    private final Access access;
    private final Areas areas;
    private final Audit audit;

    HistoryDesk(Histories histories, Access access, Areas areas, Audit audit) {
        this.histories = histories;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
    }

    /** A page of children. */
    record Children(List<KnownChild> found, Paging pages) {}

    /** The child's history. @throws NoSuchRecord where there is none that the actor may see */
    private ChildHistory see(UUID personId) {
        Actor actor = access.actor();
        ChildHistory history = histories
                .of(personId)
                .filter(found -> access.sees(actor, SEE, area(found.child())))
                .orElseThrow(() -> new NoSuchRecord("child"));
        consulted(actor, history.child());
        history.others().stream()
                .filter(other -> access.sees(actor, SEE, area(other)))
                .forEach(other -> consulted(actor, other));
        return history;
    }

    /** The children of the actor's area whose PNC id or family name fits; each one listed is audited as read. */
    Children list(String text, int page) {
        Actor actor = access.actor();
        boolean all = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), true));
        ChildSearch search = new ChildSearch(actor.force(), actor.yos(), text.strip(), all);
        Paging pages = new Paging(
                page,
                histories.count(search),
                "/decision/children",
                search.text().isEmpty() ? Map.of() : Map.of("text", search.text()));
        List<KnownChild> found = histories.find(search, pages.offset(), Paging.SIZE);
        found.forEach(child -> consulted(actor, child));
        return new Children(found, pages);
    }

    /** The child's history as the actor may see it. @throws NoSuchRecord where there is none */
    HistoryView view(UUID personId) {
        Actor actor = access.actor();
        return HistoryView.of(see(personId), other -> access.sees(actor, SEE, area(other)), areas);
    }

    private void consulted(Actor actor, KnownChild child) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION, SEE, actor.id(), "person/" + child.personId(), "", Map.of()));
    }

    private static Area area(KnownChild child) {
        return new Area(child.force(), child.yos(), child.restricted());
    }
}
