package uk.concord.disposal.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.ActRules;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Outcome;
import uk.concord.disposal.act.Reopening;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;

/**
 * An assessment of one decision. It answers that decision only: another decision needs its own.
 *
 * @param version rises with each change
 * @param offences that it is about, those that are decided anew left out
 * @param dueOn by when it has to be countersigned
 * @param worker who has it, once it is allocated
 * @param findings what it found, once that is recorded
 * @param sentBack what was still wanted, where it was sent back
 * @param countersignedBy who countersigned it, once somebody has
 * @param reopened why some or all of its offences were decided anew, where they were
 * @param since when it came into its state
 */
public record Assessment(
        AssessmentId id,
        AssessmentState state,
        int version,
        Set<UUID> offences,
        LocalDate dueOn,
        Optional<Worker> worker,
        Optional<Findings> findings,
        Optional<String> sentBack,
        Optional<By> countersignedBy,
        Optional<Reopening> reopened,
        LocalDate since) {

    private static final StateTable<AssessmentState, AssessmentAction> TABLE = AssessmentTable.TABLE;

    public Assessment {
        offences = Set.copyOf(offences);
    }

    /** What a command changed, and what others have to hear of it. */
    public record Change(Assessment after, Optional<AssessmentEvent> said) {}

    /** A new one, for a decision that has something to be given. */
    public static Assessment opened(AssessmentId id, Set<UUID> offences, LocalDate dueOn, LocalDate today) {
        return new Assessment(
                id,
                TABLE.initial(),
                1,
                offences,
                dueOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today);
    }

    /** Does what is asked, or says every reason why not. */
    public Outcome<Change> decide(AssessmentCommand command) {
        if (!TABLE.allows(state, command.action())) {
            return Outcome.conflict(notNow(command.action()), allowed());
        }
        List<Reason> reasons = Stream.concat(Stream.of(ActRules.hasHappened(command.act())), against(command))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() ? Outcome.done(carryOut(command)) : Outcome.against(reasons);
    }

    /** What a person may do now, as the API names it. */
    public List<String> allowed() {
        return TABLE.offered(state).stream().map(Enum::name).toList();
    }

    private Stream<Optional<Reason>> against(AssessmentCommand command) {
        if (command instanceof AssessmentCommand.Allocate allocate) {
            return Stream.of(AssessmentRules.workerCanHaveIt(allocate.worker(), allocate.staff()));
        }
        if (command instanceof AssessmentCommand.Record record) {
            return Stream.of(
                    AssessmentRules.proposesOnlyWhereItDiffers(record.findings()),
                    AssessmentRules.latenessIsExplained(
                            record.act().recordedOn(), dueOn, record.findings().lateReason()));
        }
        if (command instanceof AssessmentCommand.Countersign countersign) {
            return Stream.of(
                    AssessmentRules.somebodyElseCountersigns(
                            assessor(), countersign.act().by().id()),
                    AssessmentRules.latenessIsExplained(
                            countersign.act().recordedOn(), dueOn, lateReason(countersign)));
        }
        return Stream.empty();
    }

    private Change carryOut(AssessmentCommand command) {
        if (command instanceof AssessmentCommand.Allocate allocate) {
            return allocated(allocate);
        }
        if (command instanceof AssessmentCommand.Record record) {
            return silent(moved(record.act(), TABLE.next(state, record.action()))
                    .with(worker, Optional.of(record.findings()), sentBack, countersignedBy));
        }
        if (command instanceof AssessmentCommand.SendBack back) {
            return silent(moved(back.act(), TABLE.next(state, back.action()))
                    .with(worker, findings, Optional.of(back.reasons()), countersignedBy));
        }
        if (command instanceof AssessmentCommand.Countersign countersign) {
            return countersigned(countersign);
        }
        return silent(without((AssessmentCommand.Stop) command));
    }

    private Change allocated(AssessmentCommand.Allocate allocate) {
        Worker chosen = allocate.staff().stream()
                .filter(member -> member.id().equals(allocate.worker()))
                .findFirst()
                .orElseThrow();
        Assessment after = moved(allocate.act(), TABLE.next(state, allocate.action()))
                .with(Optional.of(chosen), findings, sentBack, countersignedBy);
        return new Change(after, Optional.of(new AssessmentEvent.Allocated(chosen)));
    }

    private Change countersigned(AssessmentCommand.Countersign countersign) {
        Findings found = findings.orElseThrow();
        AssessmentState chosen = found.concurs() ? AssessmentState.CONCURRED : AssessmentState.DIFFERED;
        boolean late = AssessmentRules.isLate(countersign.act().recordedOn(), dueOn);
        Optional<String> why = late ? lateReason(countersign) : Optional.empty();
        Assessment after = moved(countersign.act(), TABLE.next(state, countersign.action(), chosen))
                .with(worker, findings, sentBack, Optional.of(countersign.act().by()));
        return new Change(after, Optional.of(new AssessmentEvent.Completed(found, late, why)));
    }

    private Assessment without(AssessmentCommand.Stop stop) {
        Set<UUID> left = offences.stream()
                .filter(offence -> !stop.offences().contains(offence))
                .collect(Collectors.toUnmodifiableSet());
        AssessmentState next = TABLE.next(state, stop.action(), left.isEmpty() ? AssessmentState.STOPPED : state);
        return new Assessment(
                id,
                next,
                version + 1,
                left.isEmpty() ? offences : left,
                dueOn,
                worker,
                findings,
                sentBack,
                countersignedBy,
                Optional.of(stop.because()),
                next == state ? since : stop.act().recordedOn());
    }

    private Assessment moved(Act act, AssessmentState next) {
        return new Assessment(
                id,
                next,
                version + 1,
                offences,
                dueOn,
                worker,
                findings,
                sentBack,
                countersignedBy,
                reopened,
                act.recordedOn());
    }

    private Assessment with(
            Optional<Worker> has, Optional<Findings> found, Optional<String> wanted, Optional<By> countersigner) {
        return new Assessment(id, state, version, offences, dueOn, has, found, wanted, countersigner, reopened, since);
    }

    private static Change silent(Assessment after) {
        return new Change(after, Optional.empty());
    }

    private String assessor() {
        return findings.orElseThrow().by().by().id();
    }

    private Optional<String> lateReason(AssessmentCommand.Countersign countersign) {
        return countersign.lateReason().or(() -> findings.flatMap(Findings::lateReason));
    }

    private Reason notNow(AssessmentAction action) {
        return Reason.of(
                "assessment-not-now",
                "The assessment is “%s”: %s is not possible now.".formatted(state.title(), StateTable.words(action)));
    }
}
