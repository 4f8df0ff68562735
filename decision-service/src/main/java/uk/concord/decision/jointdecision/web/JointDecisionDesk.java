package uk.concord.decision.jointdecision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.Agency;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisions;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.decision.jointdecision.Party;
import uk.concord.decision.jointdecision.Referral;
import uk.concord.decision.jointdecision.handling.DecideTogetherHandler;
import uk.concord.decision.jointdecision.handling.Gatekeeper;
import uk.concord.decision.jointdecision.handling.Moments;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Areas;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.identity.access.AccessFile;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What pages and JSON have in common: whose case the actor may see, how they act in it, and what they are told. */
@ApplicationScoped
public class JointDecisionDesk {

    static final String SEE = "decision.see";

    private static final int ASSESSMENT_DAYS = 10;
    private static final int POLICE_DAYS = 15;

    private final JointDecisions decisions;
    private final Histories histories;
    private final DecideTogetherHandler handler;
    private final Gatekeeper gatekeeper;
    private final Moments moments;
    private final Access access;
    private final AccessFile file;
    private final Areas areas;
    private final Audit audit;

    JointDecisionDesk(
            JointDecisions decisions,
            Histories histories,
            DecideTogetherHandler handler,
            Gatekeeper gatekeeper,
            Moments moments,
            Access access,
            AccessFile file,
            Areas areas,
            Audit audit) {
        this.decisions = decisions;
        this.histories = histories;
        this.handler = handler;
        this.gatekeeper = gatekeeper;
        this.moments = moments;
        this.access = access;
        this.file = file;
        this.areas = areas;
        this.audit = audit;
    }

    /** The case, its reading audited. @throws NoSuchRecord where there is none that the actor may see */
    @Transactional
    public JointDecisionView see(UUID caseId) {
        UUID person = visible(caseId, SEE);
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                SEE,
                access.actor().id(),
                "person/" + person,
                "",
                Map.of("case", caseId.toString())));
        return view(caseId);
    }

    void propose(UUID caseId, Integer version, Instant happenedAt, String reasons, List<LineSent> lines) {
        visible(caseId, "decision.view");
        Acting acting = acting("decision.view", happenedAt);
        told(
                handler.propose(caseId, read(version), acting, text(reasons), LineReader.read(lines, acting.today())),
                acting);
    }

    void agree(UUID caseId, Integer version) {
        visible(caseId, "decision.view");
        Acting acting = acting("decision.view", null);
        told(handler.agree(caseId, read(version), acting), acting);
    }

    void dispute(UUID caseId, Integer version, String reasons) {
        visible(caseId, "decision.view");
        Acting acting = acting("decision.view", null);
        told(handler.dispute(caseId, read(version), acting, text(reasons)), acting);
    }

    void escalate(UUID caseId, Integer version) {
        visible(caseId, "decision.view");
        Acting acting = acting("decision.view", null);
        told(handler.escalate(caseId, read(version), acting), acting);
    }

    void recordYosView(UUID caseId, Integer version, Boolean agrees, String view) {
        visible(caseId, "decision.escalated-view");
        Acting acting = acting("decision.escalated-view", null);
        if (agrees == null) {
            throw new Invalid(List.of(new Reason(
                    "agreement-unsaid", "/agrees", "Say whether the youth offending service agrees with the police.")));
        }
        told(handler.recordYosView(caseId, read(version), acting, agrees, text(view)), acting);
    }

    void decideByPolice(UUID caseId, Integer version, String reasons, List<LineSent> lines) {
        visible(caseId, "decision.police-decision");
        Acting acting = acting("decision.police-decision", null);
        told(
                handler.decideByPolice(
                        caseId, read(version), acting, text(reasons), LineReader.read(lines, acting.today())),
                acting);
    }

    /** The case as it stands, for somebody who may see it; who reads it is audited elsewhere. */
    @Transactional
    public JointDecisionView view(UUID caseId) {
        JointDecision decision = decisions.find(caseId).orElseThrow();
        Referral referral = decision.referral();
        ChildHistory history = histories.of(referral.personId()).orElseThrow();
        LocalDate today = moments.today();
        return new ViewOf(
                        decision,
                        history,
                        decisions.made(caseId),
                        gatekeeper.answers(decision, today),
                        decision.talk()
                                .proposal()
                                .map(proposal -> gatekeeper.test(decision, proposal.choices(), today)),
                        ViewOf.clocks(
                                decision,
                                history.child(),
                                today,
                                moments.due(referral.receivedOn(), ASSESSMENT_DAYS, referral.returnedDays()),
                                moments.due(referral.receivedOn(), POLICE_DAYS, referral.returnedDays())),
                        allowed(decision, today),
                        areas)
                .view();
    }

    private UUID visible(UUID caseId, String operation) {
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

    private Acting acting(String operation, Instant happenedAt) {
        Party party = party(access.actor(), operation);
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

    /** Whether whoever looks belongs to the police. */
    boolean isOfPolice() {
        return Agency.POLICE.name().equals(access.actor().agency());
    }

    /** The actor in the one role that the operation admits. */
    private Party party(Actor actor, String operation) {
        String role = file.operation(operation).roles().stream()
                .filter(actor::has)
                .sorted()
                .findFirst()
                .orElse("");
        return new Party(actor.id(), actor.name(), role, actor.agency());
    }

    private List<String> allowed(JointDecision decision, LocalDate today) {
        Actor actor = access.actor();
        return decision.allowed(party(actor, SEE), today).stream()
                .map(Enum::name)
                .toList();
    }

    private void told(DecideTogetherHandler.Answer answer, Acting acting) {
        if (answer.outcome() instanceof Outcome.Refused refused) {
            List<String> allowed = answer.before().allowed(acting.by(), acting.today()).stream()
                    .map(Enum::name)
                    .toList();
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
