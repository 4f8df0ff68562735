package uk.concord.decision.jointdecision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Party;
import uk.concord.decision.jointdecision.handling.Moments;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.access.AccessFile;
import uk.concord.rules.Reason;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** Whose case the actor may see, and as whom they act in it. */
@ApplicationScoped
class DecisionSight {

    private final JointDecisions decisions;
    private final Histories histories;
    private final Moments moments;
    private final Access access;
    private final AccessFile file;

    DecisionSight(JointDecisions decisions, Histories histories, Moments moments, Access access, AccessFile file) {
        this.decisions = decisions;
        this.histories = histories;
        this.moments = moments;
        this.access = access;
        this.file = file;
    }

    /** The case's child. @throws NoSuchRecord where there is no case that the actor may see */
    UUID visible(UUID caseId, String operation) {
        Actor actor = access.actor();
        JointDecisions.Place place = decisions
                .place(caseId)
                .filter(found -> access.sees(
                        actor,
                        operation,
                        new Area(
                                found.force(),
                                found.yos(),
                                histories
                                        .child(found.personId())
                                        .map(KnownChild::restricted)
                                        .orElse(true))))
                .orElseThrow(() -> new NoSuchRecord("case"));
        return place.personId();
    }

    /** The actor, acting now or, where it is said when, then. */
    Acting acting(String operation, Instant happenedAt) {
        Party party = standpoint().in(operation);
        if (happenedAt == null) {
            return moments.now(party);
        }
        if (happenedAt.isAfter(moments.now())) {
            throw new Refused(
                    Refused.Kind.RULE,
                    List.of(new Reason(
                            "happened-in-future", "/happenedAt", "This has not happened yet. Enter when it happened.")),
                    List.of());
        }
        return moments.at(party, happenedAt);
    }

    Standpoint standpoint() {
        return new Standpoint(access.actor(), file);
    }
}
