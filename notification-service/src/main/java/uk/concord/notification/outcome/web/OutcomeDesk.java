package uk.concord.notification.outcome.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Areas;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.notification.outcome.ClosingSummary;
import uk.concord.notification.outcome.MessageLine;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.Outcomes;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessageCommand;
import uk.concord.notification.outcome.PoliceMessages;
import uk.concord.notification.outcome.PoliceMessages.Show;
import uk.concord.time.BusinessClock;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;

/** What pages and JSON have in common: which cases the actor may see, and the audit of every reading. */
@ApplicationScoped
class OutcomeDesk {

    static final String SEE = "outcome.see";
    static final String RECEIPT = "outcome.receipt";
    private static final String SUMMARY = "outcome.summary";

    private final Outcomes outcomes;
    private final PoliceMessages messages;
    private final Access access;
    private final Areas areas;
    private final Audit audit;
    private final BusinessClock clock;

    OutcomeDesk(
            Outcomes outcomes, PoliceMessages messages, Access access, Areas areas, Audit audit, BusinessClock clock) {
        this.outcomes = outcomes;
        this.messages = messages;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of the list. */
    record Listed(List<MessageLine> lines, Paging pages, Show show) {}

    Actor actor() {
        return access.actor();
    }

    Areas areas() {
        return areas;
    }

    BusinessClock clock() {
        return clock;
    }

    /** @throws NoSuchRecord where there is none that the actor may see under the operation */
    Outcome find(UUID caseId, String operation) {
        Actor actor = access.actor();
        return outcomes.find(caseId)
                .filter(found -> access.sees(actor, operation, area(found)))
                .orElseThrow(() -> new NoSuchRecord("case"));
    }

    /** Everything that the police were told of the case; the reading is audited. */
    OutcomeView see(UUID caseId) {
        Actor actor = access.actor();
        Outcome outcome = find(caseId, SEE);
        consulted(actor, caseId);
        List<PoliceMessage> told = messages.of(caseId);
        return OutcomeView.of(
                outcome,
                told,
                messages.receipts(caseId),
                clock.today(),
                allowed(actor, outcome, told.get(0).offered()));
    }

    /** Where the newest version of each case of the actor's area stands; each one listed is audited as read. */
    Listed list(Show show, int page) {
        Actor actor = access.actor();
        PoliceMessages.Wanted wanted = wanted(actor, show);
        Paging pages = new Paging(page, messages.count(wanted), "/notification/outcomes", Map.of("show", show.name()));
        List<MessageLine> lines = messages.newest(wanted, pages.offset(), Paging.SIZE);
        lines.forEach(line -> consulted(actor, line.caseId()));
        return new Listed(lines, pages, show);
    }

    /** The closing summaries, disclosed to the actor's force. @throws NoSuchRecord also where there is none yet */
    SummaryView summary(UUID caseId) {
        Actor actor = access.actor();
        Outcome outcome = outcomes.find(caseId)
                .filter(found -> access.sees(actor, SUMMARY, ofTheForce(found)))
                .orElseThrow(() -> new NoSuchRecord("closing summary"));
        List<ClosingSummary> summaries = outcomes.summaries(caseId);
        if (summaries.isEmpty()) {
            throw new NoSuchRecord("closing summary");
        }
        audit.record(new AuditEntry(
                AuditEntry.Act.DISCLOSURE,
                SUMMARY,
                actor.id(),
                "case/" + caseId,
                "force/" + actor.force(),
                Map.of("summaries", String.valueOf(summaries.size()))));
        return SummaryView.of(outcome, summaries);
    }

    /** The commands that this actor may give now, as {@code allowedActions} names them. */
    List<String> allowed(Actor actor, Outcome outcome, Set<PoliceMessageCommand> now) {
        return access.sees(actor, RECEIPT, area(outcome))
                ? now.stream().map(Enum::name).toList()
                : List.of();
    }

    private PoliceMessages.Wanted wanted(Actor actor, Show show) {
        boolean restricted = access.sees(actor, SEE, new Area(actor.force(), actor.yos(), true));
        return new PoliceMessages.Wanted(actor.force(), actor.yos(), restricted, show, clock.today());
    }

    private void consulted(Actor actor, UUID caseId) {
        audit.record(new AuditEntry(AuditEntry.Act.CONSULTATION, SEE, actor.id(), "case/" + caseId, "", Map.of()));
    }

    private static Area area(Outcome outcome) {
        Outcome.Standing standing = outcome.standing();
        return new Area(standing.force(), standing.yos(), standing.restricted());
    }

    /** A summary is made for the force and holds no name: it reads it also of a child whom only a few may see. */
    private static Area ofTheForce(Outcome outcome) {
        return new Area(outcome.standing().force(), outcome.standing().yos(), false);
    }
}
