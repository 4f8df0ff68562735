package uk.concord.notification.outcome.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.notification.outcome.ClosingSummary;
import uk.concord.notification.outcome.ClosingSummary.Ending;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.OutcomeLine;
import uk.concord.notification.outcome.Outcomes;
import uk.concord.notification.outcome.handling.CaseNews;
import uk.concord.notification.outcome.handling.HearNewsHandler;
import uk.concord.time.BusinessClock;

/** Hears on {@code concord.cases} all that changes what the police know of a case. */
@ApplicationScoped
class CasesListener implements FactListener {

    private final HearNewsHandler handler;
    private final Outcomes outcomes;
    private final Audit audit;
    private final Payloads payloads;
    private final Map<String, Consumer<ReceivedFact>> heard = Map.ofEntries(
            Map.entry("uk.concord.referral.submitted.v1", this::submitted),
            Map.entry("uk.concord.referral.returned.v1", fact -> hear(fact, caseOf(fact), Outcome::returned)),
            Map.entry("uk.concord.referral.withdrawn.v1", fact -> hear(fact, caseOf(fact), Outcome::withdrawn)),
            Map.entry("uk.concord.referral.accepted.v1", this::accepted),
            Map.entry("uk.concord.referral.amended.v1", this::amended),
            Map.entry("uk.concord.referral.not-suitable.v1", this::notSuitable),
            Map.entry("uk.concord.decision.agreed.v1", this::agreed),
            Map.entry("uk.concord.decision.confirmed.v1", this::confirmed),
            Map.entry("uk.concord.decision.reopened.v1", this::openAgain),
            Map.entry("uk.concord.decision.overtaken.v1", this::overtaken),
            Map.entry("uk.concord.disposal.stopped.v1", this::openAgain),
            Map.entry("uk.concord.disposal.given.v1", this::given),
            Map.entry("uk.concord.disposal.completed.v1", this::completed),
            Map.entry("uk.concord.disposal.unfinished.v1", this::unfinished),
            Map.entry("uk.concord.disposal.not-completed.v1", this::notCompleted));

    CasesListener(HearNewsHandler handler, Outcomes outcomes, Audit audit, Payloads payloads) {
        this.handler = handler;
        this.outcomes = outcomes;
        this.audit = audit;
        this.payloads = payloads;
    }

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return heard.keySet();
    }

    @Override
    public void on(ReceivedFact fact) {
        heard.get(fact.type()).accept(fact);
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "case/" + fact.key(),
                "",
                Map.of("fact", fact.id().toString())));
    }

    private void submitted(ReceivedFact fact) {
        HeardCase.Submitted sent = payloads.read(fact, HeardCase.Submitted.class);
        boolean restricted = outcomes.restricted(sent.personId(), 1).orElse(false);
        handler.sent(sent.caseId(), sent.standing(restricted), sent.toOffences(), fact.happened());
    }

    private void accepted(ReceivedFact fact) {
        HeardCase.Accepted accepted = payloads.read(fact, HeardCase.Accepted.class);
        boolean restricted = outcomes.restricted(accepted.personId(), accepted.personVersion())
                .orElse(accepted.restricted());
        hear(fact, accepted.caseId(), outcome -> outcome.accepted(restricted, accepted.toOffences()));
    }

    private void amended(ReceivedFact fact) {
        HeardCase.Amended now = payloads.read(fact, HeardCase.Amended.class);
        boolean restricted =
                outcomes.restricted(now.personId(), now.personVersion()).orElse(now.restricted());
        Outcome.Standing.Now form = new Outcome.Standing.Now(now.yos(), restricted, now.crimeReference());
        hear(fact, now.caseId(), outcome -> outcome.amended(form, now.toOffences()));
    }

    private void overtaken(ReceivedFact fact) {
        HeardCase.OvertakenLines past = payloads.read(fact, HeardCase.OvertakenLines.class);
        hear(fact, past.caseId(), outcome -> outcome.overtaken(past.decision(), past.offenceIds(), past.because()));
    }

    private void notSuitable(ReceivedFact fact) {
        HeardCase.NotSuitable found = payloads.read(fact, HeardCase.NotSuitable.class);
        hear(fact, found.caseId(), outcome -> outcome.notSuitable(found.underTen(), day(fact)));
    }

    private void agreed(ReceivedFact fact) {
        HeardCase.Agreed agreed = payloads.read(fact, HeardCase.Agreed.class);
        hear(fact, agreed.caseId(), outcome -> outcome.agreed(agreed.decision(), agreed.decidedOn(), agreed.toLines()));
    }

    private void confirmed(ReceivedFact fact) {
        HeardCase.OfDecision confirmed = payloads.read(fact, HeardCase.OfDecision.class);
        hear(fact, confirmed.caseId(), outcome -> outcome.confirmed(confirmed.decision(), confirmed.offenceIds()));
    }

    private void openAgain(ReceivedFact fact) {
        HeardCase.OfDecision opened = payloads.read(fact, HeardCase.OfDecision.class);
        hear(fact, opened.caseId(), outcome -> outcome.reopened(opened.decision(), opened.offenceIds()));
    }

    private void given(ReceivedFact fact) {
        HeardCase.Given given = payloads.read(fact, HeardCase.Given.class);
        hear(
                fact,
                given.caseId(),
                outcome -> outcome.given(given.decision(), given.kind(), given.offenceIds(), given.givenOn()));
    }

    private void completed(ReceivedFact fact) {
        HeardCase.Ended ended = payloads.read(fact, HeardCase.Ended.class);
        CaseNews news =
                outcome -> outcome.ended(ended.decision(), ended.offenceIds(), true, false, ended.completedOn());
        hear(fact, ended, Ending.COMPLETED, news);
    }

    private void unfinished(ReceivedFact fact) {
        HeardCase.Ended ended = payloads.read(fact, HeardCase.Ended.class);
        CaseNews news = outcome -> outcome.underReview(ended.decision(), ended.offenceIds(), day(fact));
        hear(fact, ended, Ending.UNFINISHED, news);
    }

    private void notCompleted(ReceivedFact fact) {
        HeardCase.Ended ended = payloads.read(fact, HeardCase.Ended.class);
        CaseNews news =
                outcome -> outcome.ended(ended.decision(), ended.offenceIds(), false, ended.reopens(), ended.endedOn());
        hear(fact, ended, Ending.NOT_COMPLETED, news);
    }

    private static LocalDate day(ReceivedFact fact) {
        return fact.happened().atZone(BusinessClock.LONDON).toLocalDate();
    }

    private UUID caseOf(ReceivedFact fact) {
        return payloads.read(fact, HeardCase.CaseOnly.class).caseId();
    }

    private void hear(ReceivedFact fact, UUID caseId, CaseNews news) {
        known(handler.hear(caseId, news, fact.happened()));
    }

    private void hear(ReceivedFact fact, HeardCase.Ended ended, Ending ending, CaseNews news) {
        known(handler.hear(ended.caseId(), news, outcome -> summary(outcome, ended, ending, fact), fact.happened()));
    }

    private static void known(boolean known) {
        if (!known) {
            throw new NotYet("the G26 of the case");
        }
    }

    private static ClosingSummary summary(Outcome outcome, HeardCase.Ended ended, Ending ending, ReceivedFact fact) {
        String numbers = outcome.lines().stream()
                .filter(line -> ended.offenceIds().contains(line.offenceId()))
                .map(OutcomeLine::number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return new ClosingSummary(
                ended.caseId(), ended.disposalId(), ended.kind(), numbers, ending, ended.summary(), fact.happened());
    }
}
