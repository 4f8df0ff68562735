package uk.concord.notification.outcome.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.Who;
import uk.concord.notification.outcome.handling.ByHandHandler;
import uk.concord.notification.outcome.handling.HandAnswer;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What an officer records or sends by hand, whichever door it came by; a refusal is said with what is allowed instead. */
@ApplicationScoped
class ByHandDesk {

    private final OutcomeDesk desk;
    private final ByHandHandler handler;
    private final Access access;

    ByHandDesk(OutcomeDesk desk, ByHandHandler handler, Access access) {
        this.desk = desk;
        this.handler = handler;
        this.access = access;
    }

    /** @throws NoSuchRecord where the actor may see no such case @throws Refused with every reason */
    void entered(UUID caseId, int version, String policeReference, LocalDate enteredOn) {
        Actor actor = access.actor();
        Outcome outcome = desk.find(caseId, OutcomeDesk.RECEIPT);
        HandAnswer answer = handler.entered(new ByHandHandler.Entry(
                UUID.randomUUID(),
                caseId,
                version,
                policeReference.strip(),
                enteredOn,
                who(actor),
                desk.clock().now()));
        require(answer, actor, outcome);
    }

    /** @throws NoSuchRecord where the actor may see no such case @throws Refused with every reason */
    void sendAgain(UUID caseId, int version) {
        Actor actor = access.actor();
        Outcome outcome = desk.find(caseId, OutcomeDesk.RECEIPT);
        require(handler.sendAgain(caseId, version, who(actor), desk.clock().now()), actor, outcome);
    }

    private void require(HandAnswer answer, Actor actor, Outcome outcome) {
        if (answer.done()) {
            return;
        }
        List<String> allowed = desk.allowed(actor, outcome, answer.allowed());
        throw answer.conflict().isEmpty()
                ? new Refused(Refused.Kind.RULE, answer.broken(), allowed)
                : new Refused(Refused.Kind.CONFLICT, answer.conflict(), allowed);
    }

    /** The actor in the one role that may do this. */
    private Who who(Actor actor) {
        String role = actor.roles().stream()
                .sorted()
                .filter(one -> access.allows(inRole(actor, one), OutcomeDesk.RECEIPT))
                .findFirst()
                .orElseThrow();
        return new Who(actor.id(), actor.name(), role);
    }

    private static Actor inRole(Actor actor, String role) {
        return new Actor(
                actor.id(), actor.name(), actor.agency(), actor.force(), actor.yos(), actor.rank(), Set.of(role));
    }
}
