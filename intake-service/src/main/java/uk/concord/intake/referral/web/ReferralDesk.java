package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralAct;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralOutcome;
import uk.concord.intake.referral.handling.ActOnReferralHandler;
import uk.concord.intake.referral.handling.SendReferral;
import uk.concord.intake.referral.handling.SendReferralAgain;
import uk.concord.intake.referral.handling.SendReferralHandler;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What pages and API have in common where something is done with a G26: who acts, when, and how a refusal is said. */
@ApplicationScoped
public class ReferralDesk {

    private final SendReferralHandler sending;
    private final ActOnReferralHandler acting;
    private final ReferralReading reading;
    private final Access access;
    private final BusinessClock clock;

    ReferralDesk(
            SendReferralHandler sending,
            ActOnReferralHandler acting,
            ReferralReading reading,
            Access access,
            BusinessClock clock) {
        this.sending = sending;
        this.acting = acting;
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    Actor actor() {
        return access.actor();
    }

    /** @throws Invalid when a field cannot be read @throws Refused when a rule refuses the whole */
    @Transactional
    public Standing send(G26AsSent sent) {
        Actor actor = access.actor();
        return standing(
                sending.handle(new SendReferral(sent, actor.force(), doing(ReferralCommand.SEND_AGAIN.operation()))));
    }

    /** @throws NoSuchRecord @throws Invalid @throws Refused with what is allowed now */
    @Transactional
    public Standing sendAgain(UUID id, Integer version, G26AsSent sent) {
        Referral referral = reading.found(id, ReferralCommand.SEND_AGAIN.operation());
        return standing(sending.handle(new SendReferralAgain(
                referral.id(), known(version), sent, doing(ReferralCommand.SEND_AGAIN.operation()))));
    }

    /** @throws NoSuchRecord @throws Invalid @throws Refused with what is allowed now */
    @Transactional
    Standing act(UUID id, ReferralAct act) {
        Referral referral = reading.found(id, act.command().operation());
        return standing(acting.handle(
                referral.id(), seen(act, referral), doing(act.command().operation())));
    }

    /** Who accepts does so with the records that are like the child's as they stand for them now. */
    private ReferralAct seen(ReferralAct act, Referral referral) {
        return act instanceof ReferralAct.Accept accept
                ? new ReferralAct.Accept(accept.version(), accept.identityConfirmed(), reading.lookAlikes(referral))
                : act;
    }

    /** The version that a request names. @throws Invalid where it names none */
    static int known(Integer version) {
        if (version == null) {
            throw new Invalid(List.of(new Reason("version-missing", "/version", "Say which version you have seen.")));
        }
        return version;
    }

    Standing standing(ReferralOutcome outcome) {
        return outcome.fold(done -> reading.standing(done.referral()), refused -> {
            throw said(refused);
        });
    }

    /** What is thrown where it was refused. */
    RuntimeException said(ReferralOutcome.Refused refused) {
        return switch (refused.why()) {
            case UNREADABLE -> new Invalid(refused.reasons());
            case CONFLICT -> new Refused(Refused.Kind.CONFLICT, refused.reasons(), reading.names(refused.allowed()));
            case RULE -> new Refused(Refused.Kind.RULE, refused.reasons(), reading.names(refused.allowed()));
        };
    }

    /** The actor in the one role that the operation admits, now. */
    Doing doing(String operation) {
        Actor actor = access.actor();
        return new Doing(new By(actor.id(), actor.name(), role(actor, operation)), clock.now(), clock.today());
    }

    /** The one role of the actor's that the operation admits. */
    private String role(Actor actor, String operation) {
        return actor.roles().stream()
                .sorted()
                .filter(role -> access.allows(holding(actor, role), operation))
                .findFirst()
                .orElseThrow();
    }

    private static Actor holding(Actor actor, String role) {
        return new Actor(
                actor.id(), actor.name(), actor.agency(), actor.force(), actor.yos(), actor.rank(), Set.of(role));
    }
}
