package uk.concord.disposal.disposal.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.ActRules;
import uk.concord.disposal.act.Outcome;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalAction;
import uk.concord.disposal.disposal.DisposalCommand;
import uk.concord.disposal.disposal.DisposalId;
import uk.concord.disposal.disposal.DisposalTable;
import uk.concord.disposal.disposal.Disposals;
import uk.concord.rules.Reason;

/** Opens disposals as a decision has them, and carries out what is asked of them. */
@ApplicationScoped
public class DisposalHandler {

    private final Disposals disposals;
    private final DisposalJournal journal;

    DisposalHandler(Disposals disposals, DisposalJournal journal) {
        this.disposals = disposals;
        this.journal = journal;
    }

    /** Opens one for each kind that the decision has; one that is there already stays as it is. */
    @Transactional
    public void agreed(CaseFile file, int decision, List<AgreedDisposal> agreed, Act act) {
        List<Disposal> known = ofDecision(file, decision);
        agreed.stream()
                .filter(one -> known.stream().noneMatch(other -> other.kind() == one.kind()))
                .forEach(one -> open(file, decision, one, act));
    }

    /** An assessment agrees with these offences of this decision. */
    @Transactional
    public void confirmed(CaseFile file, int decision, Set<UUID> offences, Act act) {
        byFact(file, decision, offences, DisposalAction.CONFIRM, new DisposalCommand.Confirm(act, offences));
    }

    /** These offences of this decision are decided anew. What was given before that was heard is not undone. */
    @Transactional
    public void reopened(CaseFile file, int decision, Set<UUID> offences, Reopening because, Act act) {
        byFact(
                file,
                decision,
                offences,
                DisposalAction.SUPERSEDE,
                new DisposalCommand.Supersede(act, offences, because));
    }

    /**
     * Loads, decides, keeps and says, in one transaction.
     *
     * @param seen the version that the actor had before them
     */
    @Transactional
    public Outcome<Disposal> handle(CaseFile file, DisposalId id, int seen, DisposalCommand command) {
        Disposal disposal = disposals.claim(id).orElseThrow();
        Optional<Reason> stale = ActRules.isCurrent(seen, disposal.version());
        if (stale.isPresent()) {
            return Outcome.conflict(stale.get(), disposal.allowed());
        }
        return disposal.decide(command)
                .fold(
                        change -> keep(file, command, change),
                        refused -> new Outcome.Refusal<>(refused.conflict(), refused.reasons(), refused.allowed()));
    }

    private void open(CaseFile file, int decision, AgreedDisposal agreed, Act act) {
        DisposalId id = new DisposalId(UUID.randomUUID());
        Disposal disposal = Disposal.agreed(
                id,
                file.caseId(),
                decision,
                agreed.kind(),
                agreed.offences(),
                agreed.conditions(),
                agreed.conditionsEndOn(),
                act.recordedOn());
        disposals.add(disposal);
        if (!agreed.confirmed().isEmpty()) {
            handle(file, id, disposal.version(), new DisposalCommand.Confirm(act, agreed.confirmed()));
        }
    }

    private void byFact(
            CaseFile file, int decision, Set<UUID> offences, DisposalAction action, DisposalCommand command) {
        ofDecision(file, decision).stream()
                .filter(known -> known.offences().stream().anyMatch(offences::contains))
                .map(known -> disposals.claim(known.id()).orElseThrow())
                .filter(current -> DisposalTable.TABLE.allows(current.state(), action))
                .forEach(current -> handle(file, current.id(), current.version(), command));
    }

    private List<Disposal> ofDecision(CaseFile file, int decision) {
        return disposals.of(file.caseId()).stream()
                .filter(disposal -> disposal.decision() == decision)
                .toList();
    }

    private Outcome<Disposal> keep(CaseFile file, DisposalCommand command, Disposal.Change change) {
        disposals.replace(change.after());
        journal.done(file, command, change);
        return Outcome.done(change.after());
    }
}
