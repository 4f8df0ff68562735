package uk.concord.disposal.disposal.messaging;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalEvent;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.disposal.Signing;
import uk.concord.disposal.disposal.messaging.DisposalPayloads.Answered;
import uk.concord.disposal.disposal.messaging.DisposalPayloads.Who;

/**
 * What happened with a disposal as the payload of its contract.
 *
 * @param disposal as it stands afterwards
 * @param personId whose it is
 * @param act who did it, and when
 */
record PayloadOf(Disposal disposal, UUID personId, Act act) {

    Object event(DisposalEvent event) {
        if (event instanceof DisposalEvent.DocumentSigned signed) {
            return signed(signed.signing());
        }
        if (event instanceof DisposalEvent.Stopped stopped) {
            return stopped(stopped);
        }
        if (event instanceof DisposalEvent.Given given) {
            return new DisposalPayloads.DisposalGiven(
                    caseId(), id(), decision(), kind(), offences(), personId, given.on(), act.by(), act.recordedAt());
        }
        if (event instanceof DisposalEvent.Completed completed) {
            return completed(completed);
        }
        if (event instanceof DisposalEvent.Unfinished unfinished) {
            return unfinished(unfinished);
        }
        return notCompleted((DisposalEvent.NotCompleted) event);
    }

    private Object signed(Signing signing) {
        return new DisposalPayloads.DocumentSigned(
                caseId(),
                id(),
                decision(),
                kind(),
                offences(),
                List.of(
                        new Answered(Who.CHILD, signing.child()),
                        new Answered(Who.PARENT_OR_CARER, signing.parentOrCarer()),
                        new Answered(Who.APPROPRIATE_ADULT, signing.appropriateAdult())),
                signing.textVersion(),
                signing.disclosureVersion(),
                act.by(),
                act.recordedAt());
    }

    private Object stopped(DisposalEvent.Stopped stopped) {
        return new DisposalPayloads.DisposalStopped(
                caseId(),
                id(),
                decision(),
                kind(),
                offences(),
                stopped.stop().because(),
                stopped.stop().explanation(),
                act.by(),
                act.recordedAt());
    }

    private Object completed(DisposalEvent.Completed completed) {
        return new DisposalPayloads.DisposalCompleted(
                caseId(),
                id(),
                decision(),
                kind(),
                offences(),
                personId,
                completed.on(),
                completed.summary(),
                act.by(),
                act.recordedAt());
    }

    private Object unfinished(DisposalEvent.Unfinished unfinished) {
        return new DisposalPayloads.DisposalUnfinished(
                caseId(),
                id(),
                decision(),
                kind(),
                offences(),
                personId,
                unfinished.summary(),
                act.by(),
                act.recordedAt());
    }

    private Object notCompleted(DisposalEvent.NotCompleted notCompleted) {
        return new DisposalPayloads.DisposalNotCompleted(
                caseId(),
                id(),
                decision(),
                kind(),
                offences(),
                personId,
                notCompleted.on(),
                notCompleted.summary(),
                notCompleted.reasonableExcuse().orElse(null),
                notCompleted.reopens(),
                act.by(),
                act.recordedAt());
    }

    private UUID caseId() {
        return disposal.caseId();
    }

    private UUID id() {
        return disposal.id().value();
    }

    private int decision() {
        return disposal.decision();
    }

    private DisposalKind kind() {
        return disposal.kind();
    }

    private List<UUID> offences() {
        return disposal.offences().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
