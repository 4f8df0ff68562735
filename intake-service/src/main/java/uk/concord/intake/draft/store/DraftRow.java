package uk.concord.intake.draft.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.intake.draft.Draft;

/** A draft, as a row. */
@Entity
@Table(name = "draft")
class DraftRow {

    @Id
    UUID id;

    String owner;

    String force;

    /** What was typed, by the names of the fields. */
    String typed;

    /** The parts that were saved. */
    String saved;

    @Column(name = "referral_id")
    UUID referralId;

    String reference;

    @Column(name = "referral_version")
    int referralVersion;

    String reasons;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "kept_until")
    LocalDate keptUntil;

    static DraftRow of(Draft draft, DraftTexts texts) {
        DraftRow row = new DraftRow();
        row.id = draft.id();
        row.owner = draft.owner();
        row.force = draft.force();
        row.referralId = draft.mends().map(Draft.Mending::caseId).orElse(null);
        row.reference = draft.mends().map(Draft.Mending::reference).orElse("");
        row.referralVersion = draft.mends().map(Draft.Mending::version).orElse(0);
        row.reasons = texts.reasons(draft.mends());
        row.startedAt = draft.startedAt();
        row.take(draft, texts);
        return row;
    }

    /** What may change. */
    void take(Draft draft, DraftTexts texts) {
        typed = texts.typed(draft.typed());
        saved = texts.saved(draft.saved());
        keptUntil = draft.keptUntil();
    }
}
