package uk.concord.disposal.disposal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalAction;
import uk.concord.disposal.disposal.DisposalCommand;
import uk.concord.disposal.disposal.DisposalEvent;
import uk.concord.disposal.disposal.handling.DisposalJournal;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;

/** Turns what happened with a disposal into the facts of its contracts, and into rows of the audit. */
@ApplicationScoped
class DisposalFacts implements DisposalJournal {

    private final Outbox outbox;
    private final Audit audit;
    private final Payloads payloads;

    DisposalFacts(Outbox outbox, Audit audit, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.payloads = payloads;
    }

    @Override
    public void done(CaseFile file, DisposalCommand command, Disposal.Change change) {
        Disposal after = change.after();
        Act act = command.act();
        audit.record(new AuditEntry(
                collects(command.action()) ? AuditEntry.Act.COLLECTION : AuditEntry.Act.ALTERATION,
                operation(command.action()),
                act.by().id(),
                "person/" + file.personId(),
                "",
                Map.of(
                        "case", file.caseId().toString(),
                        "disposal", after.id().toString(),
                        "state", after.state().name())));
        change.said().ifPresent(event -> say(new PayloadOf(after, file.personId(), act), event));
    }

    private void say(PayloadOf payload, DisposalEvent event) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(),
                "concord.cases",
                payload.disposal().caseId().toString(),
                event.type(),
                payload.act().happenedAt(),
                payloads.write(payload.event(event))));
    }

    private static boolean collects(DisposalAction action) {
        return action == DisposalAction.SIGN || action == DisposalAction.STOP;
    }

    private static String operation(DisposalAction action) {
        return switch (action) {
            case CONFIRM -> "uk.concord.decision.confirmed.v1";
            case SIGN, STOP -> "disposal.sign";
            case GIVE -> "disposal.give";
            case COMPLETE, END_UNCOMPLETED -> "disposal.close";
            case REVIEW -> "disposal.review";
            case SUPERSEDE -> "uk.concord.decision.reopened.v1";
        };
    }
}
