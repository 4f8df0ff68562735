package uk.concord.disposal.child.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import uk.concord.disposal.child.Children;
import uk.concord.disposal.child.KnownChild;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Areas;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.identity.Permission;
import uk.concord.web.Paging;

/** The children of one's area, for people. */
@Path("/children")
@Produces(MediaType.TEXT_HTML)
public class ChildrenPages {

    private static final String SEE = "children.see";

    private final Children children;
    private final Access access;
    private final Areas areas;
    private final Audit audit;

    ChildrenPages(Children children, Access access, Areas areas, Audit audit) {
        this.children = children;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance children(List<KnownChild> found, Paging pages, Areas areas);
    }

    @GET
    @Transactional
    @Permission(SEE)
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") int page) {
        Actor actor = access.actor();
        boolean restricted = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), true));
        Paging pages = new Paging(
                page, children.count(actor.force(), actor.yos(), restricted), "/disposal/children", Map.of());
        List<KnownChild> found = children.of(actor.force(), actor.yos(), restricted, pages.offset(), Paging.SIZE);
        found.forEach(child -> audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION, SEE, actor.id(), "person/" + child.personId(), "", Map.of())));
        return Templates.children(found, pages, areas);
    }
}
