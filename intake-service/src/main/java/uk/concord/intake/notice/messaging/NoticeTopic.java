package uk.concord.intake.notice.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.identity.Areas;
import uk.concord.intake.notice.Door;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.notice.contract.DisposalNoticeSent;
import uk.concord.intake.notice.handling.NoticeOutcome;
import uk.concord.intake.notice.handling.RecordNoticeHandler;
import uk.concord.messaging.OpenRecord;
import uk.concord.messaging.OpenTopicListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.SetAside;
import uk.concord.messaging.SetAsideAnswer;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;

/** The door by which a force's own system sends notices: {@code police.<force>.disposal-notices}. */
@ApplicationScoped
class NoticeTopic implements OpenTopicListener {

    private final RecordNoticeHandler handler;
    private final SetAsideAnswer answer;
    private final BusinessClock clock;
    private final Payloads payloads;
    private final Set<String> topics;

    NoticeTopic(
            RecordNoticeHandler handler, SetAsideAnswer answer, BusinessClock clock, Payloads payloads, Areas areas) {
        this.handler = handler;
        this.answer = answer;
        this.clock = clock;
        this.payloads = payloads;
        this.topics = areas.forces().stream()
                .map(force -> "police." + force + ".disposal-notices")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> topics() {
        return topics;
    }

    @Override
    public void on(OpenRecord record) {
        NoticeOutcome outcome = handler.handle(command(record));
        List<Reason> reasons = outcome.fold(recorded -> List.of(), NoticeOutcome.Refused::reasons);
        if (!reasons.isEmpty()) {
            throw new SetAside(reasons.stream()
                    .map(reason -> new SetAside.Reason(reason.code(), reason.field(), reason.text()))
                    .toList());
        }
    }

    @Override
    public void answerSetAside(OpenRecord record, SetAside why) {
        answer.say(record, why, "notice.record", "police-" + force(record));
    }

    private RecordNotice command(OpenRecord record) {
        String force = force(record);
        return new RecordNotice(
                read(record).asSent(), force, Door.TOPIC, record.id(), "police-" + force, clock.now(), clock.today());
    }

    private DisposalNoticeSent read(OpenRecord record) {
        String type = record.headers().getOrDefault("ce_type", "");
        if (!type.equals(DisposalNoticeSent.TYPE)) {
            throw setAside("type-unknown", "", "The header ce_type must be " + DisposalNoticeSent.TYPE + ".");
        }
        return payloads.read(record, DisposalNoticeSent.class);
    }

    private static SetAside setAside(String code, String field, String text) {
        return new SetAside(List.of(new SetAside.Reason(code, field, text)));
    }

    private static String force(OpenRecord record) {
        return record.topic().split("\\.")[1];
    }
}
