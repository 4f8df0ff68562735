package uk.concord.decision.jointdecision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.jointdecision.Claim;
import uk.concord.decision.jointdecision.JointDecision;

/** Claims on the triage of a child in PostgreSQL. */
@ApplicationScoped
class TriageClaimRows implements PanacheRepositoryBase<TriageClaimRow, UUID> {

    /** Takes the claim where the case holds a triage, keeps it where it held one before, and gives it back else. */
    void follow(JointDecision decision, LocalDate on) {
        UUID caseId = decision.referral().caseId();
        TriageClaimRow row = findById(caseId);
        if (!decision.holdsTriage()) {
            if (row != null) {
                delete(row);
            }
            return;
        }
        TriageClaimRow held = row == null ? taken(decision, on) : row;
        held.personId = decision.referral().personId();
        persist(held);
    }

    private static TriageClaimRow taken(JointDecision decision, LocalDate on) {
        TriageClaimRow row = new TriageClaimRow();
        row.caseId = decision.referral().caseId();
        row.decidedOn = on;
        row.decision = decision.decision();
        return row;
    }

    List<Claim> ofOthers(Set<UUID> persons, UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "select c.caseId, c.personId, d.yos, c.decision, c.decidedOn from TriageClaimRow c"
                                + " join JointDecisionRow d on d.caseId = c.caseId"
                                + " where c.personId in ?1 and c.caseId <> ?2 order by c.decidedOn, c.caseId",
                        Claim.class)
                .setParameter(1, persons)
                .setParameter(2, caseId)
                .getResultList();
    }
}
