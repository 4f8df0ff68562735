package uk.concord.decision.jointdecision.handling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Escalates by itself what has waited two working days for the other agency's view (D11), on business time. */
@ApplicationScoped
public class EscalationSweep {

    private static final Logger LOG = Logger.getLogger(EscalationSweep.class);

    private final EscalateHandler handler;

    EscalationSweep(EscalateHandler handler) {
        this.handler = handler;
    }

    /** Looks once; each case for itself, so that one that fails keeps no other from it. */
    @Scheduled(
            every = "${concord.escalation.every:30s}",
            delayed = "${concord.escalation.delayed:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        List<UUID> due = handler.due();
        for (UUID caseId : due) {
            try {
                handler.escalate(caseId);
            } catch (RuntimeException failed) {
                LOG.errorf(
                        "Case %s could not be escalated: %s",
                        caseId, failed.getClass().getName());
            }
        }
    }
}
