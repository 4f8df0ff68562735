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

/**
 * Hears on {@code concord.cases} what an accepted G26 says, and says since it was amended, once the child it is about is
 * known here. Each fact has all of it at its version, so that the newest alone counts, whichever comes first.
 */
@ApplicationScoped
class ReferralsListener implements FactListener {

    static final String ACCEPTED = "uk.concord.referral.accepted.v1";
    static final String AMENDED = "uk.concord.referral.amended.v1";

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

    /** What we read of {@code referral.accepted} and {@code referral.amended}. */
    record AsItStands(
            UUID caseId,
            String reference,
            int version,
            String force,
            String yos,
            UUID personId,
            int personVersion,
            LocalDate receivedOn,
            List<LocalDate> returnedDays,
            List<ItsOffence> offences,
            NamedAdult appropriateAdult,
            CaseFile.Parent parentOrCarer) {}

    /** What we read of each of its offences. */
    record ItsOffence(
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
        return Set.of(ACCEPTED, AMENDED);
    }

    @Override
    public void on(ReceivedFact fact) {
        AsItStands form = payloads.read(fact, AsItStands.class);
        children.find(form.personId())
                .filter(child -> child.version() >= form.personVersion())
                .orElseThrow(() -> new NotYet("the child whom the referral is about"));
        files.keep(file(form));
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + form.personId(),
                "",
                Map.of("fact", fact.id().toString(), "case", form.caseId().toString())));
    }

    private CaseFile file(AsItStands form) {
        return new CaseFile(
                form.caseId(),
                form.reference(),
                form.version(),
                form.personId(),
                form.force(),
                form.yos(),
                form.receivedOn(),
                Clocks.assessmentDue(form.receivedOn(), Set.copyOf(form.returnedDays()), calendar::isWorkingDay),
                form.appropriateAdult(),
                form.parentOrCarer(),
                form.offences().stream().map(ItsOffence::toOffence).toList());
    }
}
