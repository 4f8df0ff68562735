package uk.concord.notification.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Permission;
import uk.concord.notification.outcome.MessageLine;
import uk.concord.notification.outcome.PoliceMessages;
import uk.concord.notification.outcome.PoliceMessages.Show;
import uk.concord.time.BusinessClock;

/** Where those begin who keep Concord running, those who audit it, and officers whose messages need them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private static final String RECEIPT = "outcome.receipt";
    private static final int FIRST = 3;

    private final Access access;
    private final PoliceMessages messages;
    private final BusinessClock clock;

    HomePage(Access access, PoliceMessages messages, BusinessClock clock) {
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Actor actor, boolean operates, boolean audits, List<Waiting> waiting);
    }

    /** Messages of one kind that need somebody: how many, and the first of them by their references. */
    public record Waiting(Show show, long count, List<MessageLine> first) {
        public boolean rejected() {
            return show == Show.REJECTED;
        }
    }

    @GET
    @Transactional
    @Permission("home")
    public TemplateInstance home() {
        Actor actor = access.actor();
        return Templates.home(
                actor, access.allows(actor, "operations.see"), access.allows(actor, "audit.read"), waiting(actor));
    }

    private List<Waiting> waiting(Actor actor) {
        return access.allows(actor, RECEIPT)
                ? List.of(waiting(actor, Show.REJECTED), waiting(actor, Show.OVERDUE)).stream()
                        .filter(one -> one.count() > 0)
                        .toList()
                : List.of();
    }

    private Waiting waiting(Actor actor, Show show) {
        boolean restricted = access.sees(actor, RECEIPT, new Area(actor.force(), actor.yos(), true));
        PoliceMessages.Wanted wanted =
                new PoliceMessages.Wanted(actor.force(), actor.yos(), restricted, show, clock.today());
        return new Waiting(show, messages.count(wanted), messages.newest(wanted, 0, FIRST));
    }
}
