package uk.concord.decision.casefile.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.Alerts;
import uk.concord.decision.history.RivalTriages;

/** Alerts the operations manager to each case whose live triage a link showed to be one of two (D17). */
@ApplicationScoped
class RivalAlerts implements RivalTriages {

    private static final String MANAGER = "yos-manager";

    private final Alerts alerts;

    RivalAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void found(Set<UUID> cases, Instant at) {
        cases.forEach(caseId -> alerts.add(Alert.raised(UUID.randomUUID(), caseId, MANAGER, Alert.RIVAL_TRIAGES, at)));
    }
}
