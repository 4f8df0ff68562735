package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.PoliceMessage;
import uk.concord.decision.casefile.Stage;
import uk.concord.decision.casefile.messaging.CaseFacts.Offence;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KnownChild;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.time.BusinessClock;

/** The G26 on its way through the quality check. */
@ApplicationScoped
class ReferralTelling implements CaseTelling {

    static final String SUBMITTED = "uk.concord.referral.submitted.v1";
    static final String RETURNED = "uk.concord.referral.returned.v1";
    static final String ACCEPTED = "uk.concord.referral.accepted.v1";
    static final String AMENDED = "uk.concord.referral.amended.v1";
    static final String WITHDRAWN = "uk.concord.referral.withdrawn.v1";
    static final String NOT_SUITABLE = "uk.concord.referral.not-suitable.v1";

    private final CaseFiles files;
    private final KnownFiles known;
    private final Histories histories;
    private final Payloads payloads;

    ReferralTelling(CaseFiles files, KnownFiles known, Histories histories, Payloads payloads) {
        this.files = files;
        this.known = known;
        this.histories = histories;
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of(SUBMITTED, RETURNED, ACCEPTED, AMENDED, WITHDRAWN, NOT_SUITABLE);
    }

    @Override
    public Told tell(ReceivedFact fact) {
        return switch (fact.type()) {
            case SUBMITTED -> submitted(payloads.read(fact, CaseFacts.Submitted.class), fact);
            case RETURNED -> returned(payloads.read(fact, CaseFacts.Returned.class));
            case ACCEPTED -> accepted(payloads.read(fact, CaseFacts.Accepted.class));
            case AMENDED -> amended(payloads.read(fact, CaseFacts.Amended.class));
            case WITHDRAWN -> withdrawn(payloads.read(fact, CaseFacts.Withdrawn.class));
            case NOT_SUITABLE -> notSuitable(payloads.read(fact, CaseFacts.NotSuitable.class));
            default -> throw new IllegalArgumentException("not told here: " + fact.type());
        };
    }

    private Told submitted(CaseFacts.Submitted sent, ReceivedFact fact) {
        Optional<CaseFile> before = files.file(sent.caseId());
        LocalDate received = before.map(CaseFile::receivedOn)
                .orElse(fact.happened().atZone(BusinessClock.LONDON).toLocalDate());
        CaseFile file = new CaseFile(
                sent.caseId(),
                sent.reference(),
                sent.crimeReference(),
                sent.force(),
                sent.yos(),
                sent.restricted(),
                sent.personId(),
                before.map(CaseFile::worker).orElse(""),
                received,
                lines(sent.offences(), Stage.SENT),
                before.map(CaseFile::police).orElse(PoliceMessage.NONE),
                before.map(CaseFile::standing).orElse(null));
        String text = titles(sent.offences()) + ".\nThe police propose " + Phrases.a(sent.proposed()) + ".";
        return new Told(
                file, sent.by(), sent.version() == 1 ? "sent the G26" : "sent the G26 again", text, sent.recordedAt());
    }

    private Told returned(CaseFacts.Returned back) {
        String reasons =
                back.reasons().stream().map(CaseFacts.Returned.Reason::text).collect(Collectors.joining("\n"));
        CaseFile file = all(known.of(back.caseId()), Stage.RETURNED);
        return new Told(file, back.by(), "returned the G26", reasons, back.recordedAt());
    }

    private Told accepted(CaseFacts.Accepted passed) {
        CaseFile before = known.of(passed.caseId());
        CaseFile file = new CaseFile(
                passed.caseId(),
                passed.reference(),
                passed.crimeReference(),
                passed.force(),
                passed.yos(),
                restricted(passed.personId(), passed.personVersion(), passed.restricted()),
                passed.personId(),
                before.worker(),
                passed.receivedOn(),
                lines(passed.offences(), Stage.TO_DECIDE),
                before.police(),
                before.standing());
        String text =
                passed.identityConfirmed() ? "It is sure who the child is." : "It is not sure yet who the child is.";
        return new Told(file, passed.by(), "accepted the G26", text, passed.recordedAt());
    }

    /** The form as it stands now: what each offence has come to stays, and one that is new on it is to be decided. */
    private Told amended(CaseFacts.Amended now) {
        CaseFile before = known.of(now.caseId());
        CaseFile file = new CaseFile(
                now.caseId(),
                now.reference(),
                now.crimeReference(),
                now.force(),
                now.yos(),
                restricted(now.personId(), now.personVersion(), now.restricted()),
                now.personId(),
                before.worker(),
                now.receivedOn(),
                AmendedLines.of(before, now.offences()),
                before.police(),
                before.standing());
        String what = now.changes().stream()
                .map(CaseFacts.Amended.Change::title)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Told(
                file,
                now.by(),
                "changed the form",
                Phrases.lines(
                        "Changed: " + what + ".",
                        now.material() ? "" : "It touches nothing that a rule or a document reads."),
                now.recordedAt());
    }

    /** What the child's own facts say is newer, once they have come as far as the form saw. */
    private boolean restricted(UUID personId, int personVersion, boolean said) {
        return histories
                .child(personId)
                .filter(child -> child.version() >= personVersion)
                .map(KnownChild::restricted)
                .orElse(said);
    }

    private Told withdrawn(CaseFacts.Withdrawn taken) {
        CaseFile file = all(known.of(taken.caseId()), Stage.WITHDRAWN);
        return new Told(file, taken.by(), "took the G26 back", taken.reason(), taken.recordedAt());
    }

    private Told notSuitable(CaseFacts.NotSuitable found) {
        CaseFile file = all(known.of(found.caseId()), Stage.NOT_SUITABLE);
        return new Told(
                file,
                found.by(),
                "found that this cannot be decided here",
                Phrases.lines(Phrases.of(found.reason()), found.explanation()),
                found.recordedAt());
    }

    private static CaseFile all(CaseFile file, Stage stage) {
        return file.changed(line -> true, line -> line.at(stage, null));
    }

    private static List<CaseLine> lines(List<Offence> offences, Stage stage) {
        return offences.stream()
                .map(offence ->
                        new CaseLine(offence.offenceId(), offence.number(), offence.title(), stage, "", 0, null))
                .toList();
    }

    private static String titles(List<Offence> offences) {
        return offences.stream().map(Offence::title).collect(Collectors.joining("; "));
    }
}
