package uk.concord.intake.progress.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.progress.Progress;
import uk.concord.intake.progress.Stage;

/** How far a case has come, as a row. */
@Entity
@Table(name = "referral_progress")
class ProgressRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String disposals;

    String told;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "police_have_it")
    boolean policeHaveIt;

    void take(Progress progress) {
        stage = progress.stage();
        disposals = String.join(" ", progress.disposals());
        told = String.join(" ", progress.told());
        toldAt = progress.toldAt().orElse(null);
        policeHaveIt = progress.policeHaveIt();
    }

    Progress toProgress() {
        return new Progress(caseId, stage, words(disposals), words(told), Optional.ofNullable(toldAt), policeHaveIt);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
