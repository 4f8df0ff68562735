package uk.concord.decision.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import uk.concord.decision.casefile.web.AlertDesk;
import uk.concord.decision.casefile.web.CaseNeeds;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KindCount;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Permission;
import uk.concord.time.BusinessClock;

/** Where those begin who decide, lead or look on: duty managers, operations managers, inspectors, board and scrutiny. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final CaseNeeds needs;
    private final AlertDesk alerts;
    private final Histories histories;
    private final Access access;
    private final BusinessClock clock;

    HomePage(CaseNeeds needs, AlertDesk alerts, Histories histories, Access access, BusinessClock clock) {
        this.needs = needs;
        this.alerts = alerts;
        this.histories = histories;
        this.access = access;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                Actor actor,
                AlertDesk.Waiting changed,
                List<CaseNeeds.Need> needs,
                boolean counted,
                int year,
                List<KindCount> counts);
    }

    @GET
    @Transactional
    @Permission("home")
    public TemplateInstance home() {
        Actor actor = access.actor();
        LocalDate today = clock.today();
        boolean counted = access.allows(actor, "history.count");
        List<KindCount> counts =
                counted ? histories.given(actor.force(), actor.yos(), today.withDayOfYear(1), today) : List.of();
        return Templates.home(actor, alerts.waiting(actor), needs.of(actor), counted, today.getYear(), counts);
    }
}
