package uk.concord.notification.outcome.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.notification.outcome.PoliceMessage;
import uk.concord.notification.outcome.PoliceMessageState;
import uk.concord.notification.outcome.contract.OutcomePublished;

/** A version that was sent, as a row; what it told is kept as it stands on the feed. */
@Entity
@Table(name = "police_message")
class PoliceMessageRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "case_id")
    UUID caseId;

    int version;

    @Enumerated(EnumType.STRING)
    PoliceMessageState state;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "answer_by")
    LocalDate answerBy;

    boolean closed;

    String told;

    static PoliceMessageRow of(PoliceMessage message, StoredJson json) {
        PoliceMessageRow row = new PoliceMessageRow();
        row.eventId = message.eventId();
        row.caseId = message.caseId();
        row.version = message.version();
        row.state = message.state();
        row.sentAt = message.sentAt();
        row.answerBy = message.answerBy();
        row.closed = message.told().closed();
        row.told = json.write(OutcomePublished.of(message.told()));
        return row;
    }

    PoliceMessage toMessage(StoredJson json) {
        return new PoliceMessage(
                caseId,
                version,
                eventId,
                state,
                sentAt,
                answerBy,
                json.read(told, OutcomePublished.class).toState());
    }
}
