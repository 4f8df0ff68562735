package uk.concord.decision.jointdecision.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.Progress;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.JointDecisionCommand;
import uk.concord.decision.jointdecision.JointDecisionNews;
import uk.concord.decision.jointdecision.Party;
import uk.concord.decision.jointdecision.handling.AmendHandler;
import uk.concord.decision.jointdecision.handling.HearCaseHandler;
import uk.concord.decision.jointdecision.handling.Moments;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** Hears on {@code concord.cases} that a case is to be decided, and how its disposals go on. */
@ApplicationScoped
class CasesListener implements FactListener {

    static final String ACCEPTED = "uk.concord.referral.accepted.v1";
    static final String AMENDED = "uk.concord.referral.amended.v1";
    static final String ASSESSED = "uk.concord.assessment.completed.v1";
    static final String STOPPED = "uk.concord.disposal.stopped.v1";
    static final String GIVEN = "uk.concord.disposal.given.v1";
    static final String COMPLETED = "uk.concord.disposal.completed.v1";
    static final String UNFINISHED = "uk.concord.disposal.unfinished.v1";
    static final String NOT_COMPLETED = "uk.concord.disposal.not-completed.v1";

    private static final String ADMISSION_WITHDRAWN = "ADMISSION_WITHDRAWN";

    private final HearCaseHandler handler;
    private final AmendHandler amending;
    private final Moments moments;
    private final Audit audit;
    private final Payloads payloads;

    CasesListener(HearCaseHandler handler, AmendHandler amending, Moments moments, Audit audit, Payloads payloads) {
        this.handler = handler;
        this.amending = amending;
        this.moments = moments;
        this.audit = audit;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return JointDecisionFacts.TOPIC;
    }

    @Override
    public Set<String> types() {
        return Set.of(ACCEPTED, AMENDED, ASSESSED, STOPPED, GIVEN, COMPLETED, UNFINISHED, NOT_COMPLETED);
    }

    @Override
    public void on(ReceivedFact fact) {
        UUID caseId = switch (fact.type()) {
            case ACCEPTED -> accepted(payloads.read(fact, HeardReferral.class));
            case AMENDED -> amended(fact, payloads.read(fact, HeardReferral.class));
            case ASSESSED -> assessed(fact, payloads.read(fact, HeardOfCase.Assessed.class));
            case STOPPED -> stopped(fact, payloads.read(fact, HeardOfCase.Stopped.class));
            case GIVEN -> given(fact, payloads.read(fact, HeardOfCase.Given.class));
            case COMPLETED -> completed(fact, payloads.read(fact, HeardOfCase.Completed.class));
            case UNFINISHED -> unfinished(fact, payloads.read(fact, HeardOfCase.Unfinished.class));
            case NOT_COMPLETED -> notCompleted(fact, payloads.read(fact, HeardOfCase.NotCompleted.class));
            default -> throw new IllegalArgumentException("not listened to: " + fact.type());
        };
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "case/" + caseId,
                "",
                Map.of("fact", fact.id().toString())));
    }

    private UUID accepted(HeardReferral heard) {
        if (!handler.knows(heard.personId(), heard.personVersion())) {
            throw new NotYet("the person as the quality check saw them");
        }
        handler.open(heard.toReferral());
        return heard.caseId();
    }

    private UUID amended(ReceivedFact fact, HeardReferral heard) {
        known(heard.caseId());
        if (!handler.knows(heard.personId(), heard.personVersion())) {
            throw new NotYet("the person as the amendment saw them");
        }
        HeardAmendment amendment = payloads.read(fact, HeardAmendment.class);
        amending.amend(heard.toReferral(), amendment.material(), amendment.what(), acting(fact), fact.type());
        return heard.caseId();
    }

    private UUID assessed(ReceivedFact fact, HeardOfCase.Assessed heard) {
        return hear(
                fact,
                heard.caseId(),
                new JointDecisionNews.Assessed(acting(fact), heard.decision(), heard.offenceIds(), heard.concurs()));
    }

    private UUID stopped(ReceivedFact fact, HeardOfCase.Stopped heard) {
        return hear(
                fact,
                heard.caseId(),
                new JointDecisionNews.Stopped(
                        acting(fact),
                        heard.decision(),
                        heard.offenceIds(),
                        ADMISSION_WITHDRAWN.equals(heard.because())));
    }

    private UUID given(ReceivedFact fact, HeardOfCase.Given heard) {
        known(heard.caseId());
        handler.given(
                new JointDecisionNews.Given(acting(fact), heard.decision(), heard.offenceIds()),
                new HearCaseHandler.GivenDisposal(heard.caseId(), heard.disposalId(), heard.kind(), heard.givenOn()),
                fact.type());
        return heard.caseId();
    }

    private UUID completed(ReceivedFact fact, HeardOfCase.Completed heard) {
        known(heard.caseId());
        handler.progressed(heard.caseId(), heard.disposalId(), Progress.COMPLETED, heard.completedOn(), acting(fact));
        return hear(
                fact,
                heard.caseId(),
                new JointDecisionNews.Ended(acting(fact), heard.decision(), heard.offenceIds(), true, false));
    }

    private UUID unfinished(ReceivedFact fact, HeardOfCase.Unfinished heard) {
        known(heard.caseId());
        handler.progressed(heard.caseId(), heard.disposalId(), Progress.UNDER_REVIEW, null, acting(fact));
        return heard.caseId();
    }

    private UUID notCompleted(ReceivedFact fact, HeardOfCase.NotCompleted heard) {
        known(heard.caseId());
        handler.progressed(heard.caseId(), heard.disposalId(), heard.progress(), heard.endedOn(), acting(fact));
        return hear(
                fact,
                heard.caseId(),
                new JointDecisionNews.Ended(
                        acting(fact), heard.decision(), heard.offenceIds(), false, heard.reopens()));
    }

    private UUID hear(ReceivedFact fact, UUID caseId, JointDecisionCommand command) {
        known(caseId);
        handler.hear(caseId, command, fact.type());
        return caseId;
    }

    private void known(UUID caseId) {
        if (!handler.has(caseId)) {
            throw new NotYet("the referral of the case");
        }
    }

    private Acting acting(ReceivedFact fact) {
        return moments.at(Party.CONCORD, fact.happened());
    }
}
