package uk.concord.intake.referral.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.person.Person;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralFact;
import uk.concord.intake.referral.ReferralOutcome;
import uk.concord.intake.referral.handling.ReferralJournal;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;

/** Says on {@code concord.cases} what happened with a referral, and writes it into the audit. The case's id is the key. */
@ApplicationScoped
class ReferralFacts implements ReferralJournal {

    private static final String TOPIC = "concord.cases";

    private final Outbox outbox;
    private final Audit audit;
    private final Payloads payloads;

    ReferralFacts(Outbox outbox, Audit audit, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.payloads = payloads;
    }

    @Override
    public void happened(ReferralOutcome.Done done, Person child) {
        ReferralFact fact = done.fact();
        audit.record(entry(done));
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                TOPIC,
                done.referral().id().toString(),
                fact.type(),
                fact.happenedAt(),
                payloads.write(payload(done.referral(), child, fact))));
    }

    private static Object payload(Referral referral, Person child, ReferralFact fact) {
        if (fact instanceof ReferralFact.Submitted submitted) {
            return ReferralSubmitted.of(referral, child, submitted);
        }
        if (fact instanceof ReferralFact.Accepted accepted) {
            return ReferralAccepted.of(referral, child, accepted.by(), accepted.at());
        }
        if (fact instanceof ReferralFact.Amended amended) {
            return ReferralAmended.of(referral, child, amended);
        }
        if (fact instanceof ReferralFact.Returned returned) {
            return ReferralReturned.of(referral, returned);
        }
        return fact instanceof ReferralFact.NotSuitable closed
                ? ReferralNotSuitable.of(referral, closed)
                : ReferralWithdrawn.of(referral, (ReferralFact.Withdrawn) fact);
    }

    private static AuditEntry entry(ReferralOutcome.Done done) {
        boolean sent = done.fact() instanceof ReferralFact.Submitted;
        return new AuditEntry(
                sent ? AuditEntry.Act.COLLECTION : AuditEntry.Act.ALTERATION,
                operation(done.fact()),
                done.fact().by().id(),
                "person/" + done.referral().personId(),
                "",
                Map.of(
                        "case", done.referral().id().toString(),
                        "reference", done.referral().reference(),
                        "version", String.valueOf(done.referral().version()),
                        "state", done.referral().state().name()));
    }

    private static String operation(ReferralFact fact) {
        if (fact instanceof ReferralFact.Amended) {
            return ReferralCommand.AMEND.operation();
        }
        boolean bySender = fact instanceof ReferralFact.Submitted || fact instanceof ReferralFact.Withdrawn;
        return (bySender ? ReferralCommand.WITHDRAW : ReferralCommand.ACCEPT).operation();
    }
}
