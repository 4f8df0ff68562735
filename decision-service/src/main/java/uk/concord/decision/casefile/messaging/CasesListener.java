package uk.concord.decision.casefile.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.TimelineEntry;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.ReceivedFact;

/** Hears on {@code concord.cases} everything that happens in a case, and keeps its page and its story. */
@ApplicationScoped
class CasesListener implements FactListener {

    private final List<CaseTelling> tellings;
    private final CaseFiles files;
    private final Audit audit;

    CasesListener(@All List<CaseTelling> tellings, CaseFiles files, Audit audit) {
        this.tellings = tellings;
        this.files = files;
        this.audit = audit;
    }

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return tellings.stream().flatMap(telling -> telling.types().stream()).collect(Collectors.toSet());
    }

    @Override
    public void on(ReceivedFact fact) {
        Told told = telling(fact.type()).tell(fact);
        CaseFile file = told.file().settledAt(fact.happened());
        files.save(file);
        files.add(new TimelineEntry(
                fact.id(),
                file.caseId(),
                fact.type(),
                told.by().name(),
                told.by().role(),
                told.act(),
                told.text(),
                fact.happened(),
                told.recordedAt()));
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + file.personId(),
                "",
                Map.of("fact", fact.id().toString(), "case", file.caseId().toString())));
    }

    private CaseTelling telling(String type) {
        return tellings.stream()
                .filter(telling -> telling.types().contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not listened to: " + type));
    }
}
