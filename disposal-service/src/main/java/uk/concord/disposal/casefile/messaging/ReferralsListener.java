package uk.concord.disposal.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.CaseFiles;
import uk.concord.disposal.casefile.Clocks;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.casefile.Offence;
import uk.concord.disposal.child.Children;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.time.WorkingDays;

/** Hears on {@code concord.cases} that a G26 was accepted, once the child it is about is known here. */
@ApplicationScoped
class ReferralsListener implements FactListener {

    static final String ACCEPTED = "uk.concord.referral.accepted.v1";

    private final CaseFiles files;
    private final Children children;
    private final Audit audit;
    private final Payloads payloads;
    private final WorkingDays calendar = WorkingDays.englandAndWales();

    ReferralsListener(CaseFiles files, Children children, Audit audit, Payloads payloads) {
        this.files = files;
        this.children = children;
        this.audit = audit;
        this.payloads = payloads;
    }

    /** What we read of {@code referral.accepted}. */
    record Accepted(
            UUID caseId,
            String reference,
            int version,
            String force,
            String yos,
            UUID personId,
            int personVersion,
            LocalDate receivedOn,
            List<LocalDate> returnedDays,
            List<AcceptedOffence> offences,
            NamedAdult appropriateAdult,
            CaseFile.Parent parentOrCarer) {}

    /** What we read of each of its offences. */
    record AcceptedOffence(
            UUID offenceId,
            int number,
            String title,
            Offence.TimeLimit timeLimit,
            LocalDate from,
            LocalDate to,
            String whatHappened,
            Offence.Admission admission) {

        Offence toOffence() {
            return new Offence(offenceId, number, title, timeLimit, from, to, whatHappened, admission);
        }
    }

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return Set.of(ACCEPTED);
    }

    @Override
    public void on(ReceivedFact fact) {
        Accepted accepted = payloads.read(fact, Accepted.class);
        children.find(accepted.personId())
                .filter(child -> child.version() >= accepted.personVersion())
                .orElseThrow(() -> new NotYet("the child whom the referral is about"));
        files.keep(file(accepted));
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + accepted.personId(),
                "",
                Map.of("fact", fact.id().toString(), "case", accepted.caseId().toString())));
    }

    private CaseFile file(Accepted accepted) {
        return new CaseFile(
                accepted.caseId(),
                accepted.reference(),
                accepted.version(),
                accepted.personId(),
                accepted.force(),
                accepted.yos(),
                accepted.receivedOn(),
                Clocks.assessmentDue(
                        accepted.receivedOn(), Set.copyOf(accepted.returnedDays()), calendar::isWorkingDay),
                accepted.appropriateAdult(),
                accepted.parentOrCarer(),
                accepted.offences().stream().map(AcceptedOffence::toOffence).toList());
    }
}
