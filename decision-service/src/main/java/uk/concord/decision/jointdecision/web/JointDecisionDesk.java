package uk.concord.decision.jointdecision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.Agency;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.decision.jointdecision.handling.DecideTogetherHandler;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;
import uk.concord.web.Refused;

/** What pages and JSON have in common: how the actor acts in a case, and what they are told. */
@ApplicationScoped
public class JointDecisionDesk {

    static final String SEE = "decision.see";

    private final DecideTogetherHandler handler;
    private final DecisionSight sight;
    private final Room room;
    private final Audit audit;

    JointDecisionDesk(DecideTogetherHandler handler, DecisionSight sight, Room room, Audit audit) {
        this.handler = handler;
        this.sight = sight;
        this.room = room;
        this.audit = audit;
    }

    /** The case, its reading audited. @throws uk.concord.web.NoSuchRecord where there is none that the actor may see */
    @Transactional
    public JointDecisionView see(UUID caseId) {
        UUID person = sight.visible(caseId, SEE);
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                SEE,
                sight.standpoint().actor().id(),
                "person/" + person,
                "",
                Map.of("case", caseId.toString())));
        return view(caseId);
    }

    void propose(UUID caseId, Integer version, Instant happenedAt, String reasons, List<LineSent> lines) {
        sight.visible(caseId, "decision.view");
        Acting acting = sight.acting("decision.view", happenedAt);
        told(
                handler.propose(caseId, read(version), acting, text(reasons), LineReader.read(lines, acting.today())),
                acting);
    }

    void agree(UUID caseId, Integer version) {
        sight.visible(caseId, "decision.view");
        Acting acting = sight.acting("decision.view", null);
        told(handler.agree(caseId, read(version), acting), acting);
    }

    void dispute(UUID caseId, Integer version, String reasons) {
        sight.visible(caseId, "decision.view");
        Acting acting = sight.acting("decision.view", null);
        told(handler.dispute(caseId, read(version), acting, text(reasons)), acting);
    }

    void escalate(UUID caseId, Integer version) {
        sight.visible(caseId, "decision.view");
        Acting acting = sight.acting("decision.view", null);
        told(handler.escalate(caseId, read(version), acting), acting);
    }

    void recordYosView(UUID caseId, Integer version, Boolean agrees, String view) {
        sight.visible(caseId, "decision.escalated-view");
        Acting acting = sight.acting("decision.escalated-view", null);
        if (agrees == null) {
            throw new Invalid(List.of(new Reason(
                    "agreement-unsaid", "/agrees", "Say whether the youth offending service agrees with the police.")));
        }
        told(handler.recordYosView(caseId, read(version), acting, agrees, text(view)), acting);
    }

    void decideByPolice(UUID caseId, Integer version, String reasons, List<LineSent> lines) {
        sight.visible(caseId, "decision.police-decision");
        Acting acting = sight.acting("decision.police-decision", null);
        told(
                handler.decideByPolice(
                        caseId, read(version), acting, text(reasons), LineReader.read(lines, acting.today())),
                acting);
    }

    /** The case as it stands, for somebody who may see it; who reads it is audited elsewhere. */
    @Transactional
    public JointDecisionView view(UUID caseId) {
        return room.of(caseId, sight.standpoint());
    }

    /** Whether whoever looks belongs to the police. */
    boolean isOfPolice() {
        return Agency.POLICE.name().equals(sight.standpoint().actor().agency());
    }

    private void told(DecideTogetherHandler.Answer answer, Acting acting) {
        if (answer.outcome() instanceof Outcome.Refused refused) {
            List<String> allowed = sight.standpoint().allowed(answer.before(), acting.today());
            throw switch (refused.because()) {
                case INPUT -> new Invalid(refused.reasons());
                case STATE -> new Refused(Refused.Kind.CONFLICT, refused.reasons(), allowed);
                case RULE -> new Refused(Refused.Kind.RULE, refused.reasons(), allowed);
            };
        }
    }

    private static int read(Integer version) {
        return Optional.ofNullable(version)
                .orElseThrow(() -> new Invalid(List.of(new Reason(
                        "version-missing", "/version", "Say which version you saw, so that nobody is overwritten."))));
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }
}
