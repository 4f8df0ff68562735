package uk.concord.intake.referral.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.identity.Areas;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralOutcome;
import uk.concord.intake.referral.contract.ReferralSent;
import uk.concord.intake.referral.handling.SendReferral;
import uk.concord.intake.referral.handling.SendReferralHandler;
import uk.concord.messaging.OpenRecord;
import uk.concord.messaging.OpenTopicListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.SetAside;
import uk.concord.messaging.SetAsideAnswer;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;

/**
 * The door by which a force's own system sends G26s: {@code police.<force>.referrals}. The force is the topic's and the
 * sender is its police system, whatever the record says.
 */
@ApplicationScoped
class ReferralTopic implements OpenTopicListener {

    private static final String OPERATION = ReferralCommand.SEND_AGAIN.operation();

    private final SendReferralHandler handler;
    private final SetAsideAnswer answer;
    private final BusinessClock clock;
    private final Payloads payloads;
    private final Areas areas;

    ReferralTopic(
            SendReferralHandler handler, SetAsideAnswer answer, BusinessClock clock, Payloads payloads, Areas areas) {
        this.handler = handler;
        this.answer = answer;
        this.clock = clock;
        this.payloads = payloads;
        this.areas = areas;
    }

    @Override
    public Set<String> topics() {
        return areas.forces().stream()
                .map(force -> "police." + force + ".referrals")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void on(OpenRecord record) {
        ReferralOutcome outcome = handler.handle(command(record));
        List<Reason> reasons = outcome.fold(done -> List.of(), ReferralOutcome.Refused::reasons);
        if (!reasons.isEmpty()) {
            throw new SetAside(reasons.stream()
                    .map(reason -> new SetAside.Reason(reason.code(), reason.field(), reason.text()))
                    .toList());
        }
    }

    @Override
    public void answerSetAside(OpenRecord record, SetAside why) {
        answer.say(record, why, OPERATION, system(force(record)));
    }

    private SendReferral command(OpenRecord record) {
        String force = force(record);
        By by = new By(system(force), areas.title(force), "police-system");
        return new SendReferral(
                read(record).asSent(), force, new Doing(by, clock.now(), clock.today()), Optional.of(record.id()));
    }

    private ReferralSent read(OpenRecord record) {
        String type = record.headers().getOrDefault("ce_type", "");
        if (!type.equals(ReferralSent.TYPE)) {
            throw new SetAside(List.of(
                    new SetAside.Reason("type-unknown", "", "The header ce_type must be " + ReferralSent.TYPE + ".")));
        }
        return payloads.read(record, ReferralSent.class);
    }

    private static String system(String force) {
        return "police-" + force;
    }

    private static String force(OpenRecord record) {
        return record.topic().split("\\.")[1];
    }
}
