package uk.concord.disposal.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Outcome;
import uk.concord.disposal.assessment.Assessments;
import uk.concord.disposal.assessment.Worker;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.CaseFiles;
import uk.concord.disposal.child.Children;
import uk.concord.disposal.child.KnownChild;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.time.BusinessClock;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What every door to a case has in common: who acts and when, what they may see, and how a refusal is said. */
@ApplicationScoped
class CaseDesk {

    private final CaseFiles files;
    private final Children children;
    private final Assessments assessments;
    private final Access access;
    private final Audit audit;
    private final BusinessClock clock;

    CaseDesk(
            CaseFiles files,
            Children children,
            Assessments assessments,
            Access access,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.children = children;
        this.assessments = assessments;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NoSuchRecord where there is none that the actor may see under the operation */
    CaseFile find(UUID caseId, String operation) {
        return files.find(caseId).filter(file -> sees(file, operation)).orElseThrow(() -> new NoSuchRecord("case"));
    }

    /** Whether the actor may meet the case under the operation, of whichever service it is. */
    boolean sees(CaseFile file, String operation) {
        String worker = worker(file).map(Worker::id).orElse("");
        Area area = new Area(file.force(), file.yos(), child(file).restricted(), worker);
        return access.sees(access.actor(), operation, area);
    }

    /** Who has the case. */
    Optional<Worker> worker(CaseFile file) {
        return assessments.workerOf(file.caseId());
    }

    KnownChild child(CaseFile file) {
        return children.find(file.personId()).orElseThrow();
    }

    /** That the case was read. */
    void consulted(CaseFile file, String operation) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                operation,
                access.actor().id(),
                "person/" + file.personId(),
                "",
                Map.of("case", file.caseId().toString())));
    }

    Actor actor() {
        return access.actor();
    }

    LocalDate today() {
        return clock.today();
    }

    /** What the actor does now. */
    Act act(String operation) {
        return act(operation, null);
    }

    /** What the actor did then; now, where nothing was said of when. */
    Act act(String operation, Instant happenedAt) {
        Instant now = clock.now();
        return new Act(by(operation), happenedAt == null ? now : happenedAt, now);
    }

    /** Whether the actor holds a role that may do this. */
    boolean may(String operation) {
        return access.allows(access.actor(), operation);
    }

    /** What was done, or the refusal that its door answers. */
    <T> T done(Outcome<T> outcome) {
        return outcome.fold(done -> done, refused -> {
            Refused.Kind kind = refused.conflict() ? Refused.Kind.CONFLICT : Refused.Kind.RULE;
            throw new Refused(kind, refused.reasons(), List.copyOf(refused.allowed()));
        });
    }

    /** The actor in the one role that the operation admits. */
    private By by(String operation) {
        Actor actor = access.actor();
        String role = actor.roles().stream()
                .sorted()
                .filter(one -> access.allows(alone(actor, one), operation))
                .findFirst()
                .orElseThrow();
        return new By(actor.id(), actor.name(), role);
    }

    private static Actor alone(Actor actor, String role) {
        return new Actor(
                actor.id(), actor.name(), actor.agency(), actor.force(), actor.yos(), actor.rank(), Set.of(role));
    }
}
