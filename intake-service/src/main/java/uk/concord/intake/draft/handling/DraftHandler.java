package uk.concord.intake.draft.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.Drafts;

/** Begins drafts, keeps what was typed, and drops them; each in one transaction with its row of the audit, or not at all. */
@ApplicationScoped
public class DraftHandler {

    private static final String OPERATION = "referral.send";
    private static final String ITSELF = "/concord/intake";

    private final Drafts drafts;
    private final Audit audit;
    private final int days;

    DraftHandler(Drafts drafts, Audit audit, @ConfigProperty(name = "concord.draft.days") int days) {
        this.drafts = drafts;
        this.audit = audit;
        this.days = days;
    }

    /** How many days a draft is kept from the day on which it was last saved. */
    public int days() {
        return days;
    }

    @Transactional
    public void begin(Draft draft) {
        drafts.add(draft);
        record(AuditEntry.Act.COLLECTION, draft.owner(), draft, Map.of());
    }

    @Transactional
    public void save(Draft draft) {
        drafts.replace(draft);
        record(AuditEntry.Act.ALTERATION, draft.owner(), draft, Map.of());
    }

    /** What was typed lives on in a case, and here no more. */
    @Transactional
    public void sent(Draft draft, UUID caseId) {
        drafts.remove(draft.id());
        record(AuditEntry.Act.ERASURE, draft.owner(), draft, Map.of("because", "SENT", "case", caseId.toString()));
    }

    @Transactional
    public void delete(Draft draft) {
        drafts.remove(draft.id());
        record(AuditEntry.Act.ERASURE, draft.owner(), draft, Map.of("because", "DELETED"));
    }

    /** Drops those whose last day has passed, some at a time. @return how many */
    @Transactional
    public int dropPast(LocalDate today) {
        List<Draft> past = drafts.past(today, 100);
        past.forEach(draft -> {
            drafts.remove(draft.id());
            record(AuditEntry.Act.ERASURE, ITSELF, draft, Map.of("because", "NOT_GONE_ON_WITH"));
        });
        return past.size();
    }

    private void record(AuditEntry.Act act, String actor, Draft draft, Map<String, String> details) {
        audit.record(new AuditEntry(act, OPERATION, actor, "draft/" + draft.id(), "", details));
    }
}
