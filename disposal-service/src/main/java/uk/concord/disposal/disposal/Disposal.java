package uk.concord.disposal.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.ActRules;
import uk.concord.disposal.act.Outcome;
import uk.concord.rules.Reason;
import uk.concord.rules.StateTable;

/**
 * A disposal of one decision: all the offences that it decided alike are delivered as one.
 *
 * @param id for ever
 * @param caseId the case
 * @param decision of the case that it carries out
 * @param version rises with each change
 * @param offences that it is for, those that are decided anew left out
 * @param confirmed those of them with which an assessment agrees
 * @param conditions of a youth conditional caution
 * @param conditionsEndOn by when they are done
 * @param course what became of it so far
 * @param since when it came into its state
 */
public record Disposal(
        DisposalId id,
        UUID caseId,
        int decision,
        DisposalKind kind,
        DisposalState state,
        int version,
        Set<UUID> offences,
        Set<UUID> confirmed,
        List<String> conditions,
        Optional<LocalDate> conditionsEndOn,
        Course course,
        LocalDate since) {

    private static final StateTable<DisposalState, DisposalAction> TABLE = DisposalTable.TABLE;

    public Disposal {
        offences = Set.copyOf(offences);
        confirmed = Set.copyOf(confirmed);
        conditions = List.copyOf(conditions);
    }

    /** What a command changed, and what others have to hear of it. */
    public record Change(Disposal after, Optional<DisposalEvent> said) {}

    /** A new one, as the two agencies agreed on it. */
    public static Disposal agreed(
            DisposalId id,
            UUID caseId,
            int decision,
            DisposalKind kind,
            Set<UUID> offences,
            List<String> conditions,
            Optional<LocalDate> conditionsEndOn,
            LocalDate today) {
        return new Disposal(
                id,
                caseId,
                decision,
                kind,
                TABLE.initial(),
                1,
                offences,
                Set.of(),
                conditions,
                conditionsEndOn,
                Course.NOTHING_YET,
                today);
    }

    /** Does what is asked, or says every reason why not. */
    public Outcome<Change> decide(DisposalCommand command) {
        if (!TABLE.allows(state, command.action())) {
            return Outcome.conflict(notNow(command.action()), allowed());
        }
        List<Reason> reasons = Stream.concat(ActRules.hasHappened(command.act()).stream(), against(command))
                .toList();
        return reasons.isEmpty() ? Outcome.done(carryOut(command)) : Outcome.against(reasons);
    }

    /** What a person may do now, as the API names it. */
    public List<String> allowed() {
        return TABLE.offered(state).stream().map(Enum::name).toList();
    }

    /** What is said to whoever is about to act, and stops nothing. */
    public List<Reason> warnings(Circumstances circumstances, LocalDate today) {
        return TABLE.isFinal(state) || course.giving().isPresent()
                ? List.of()
                : Gates.warnings(kind, course.signing(), circumstances, today);
    }

    private Stream<Reason> against(DisposalCommand command) {
        if (command instanceof DisposalCommand.Sign sign) {
            return Gates.againstSigning(kind, sign.signing(), course.confirmed()).stream();
        }
        if (command instanceof DisposalCommand.Give give) {
            return Gates.againstGiving(kind, course.signing().orElseThrow(), conditionsEndOn, give).stream();
        }
        if (command instanceof DisposalCommand.StopIt stop) {
            return againstStopping(stop);
        }
        if (command instanceof DisposalCommand.Close close) {
            return OrderRules.endsAfterGiving(close.act().happenedAt(), given()).stream();
        }
        if (command instanceof DisposalCommand.Answer answer) {
            Instant ended = course.ending().orElseThrow().by().happenedAt();
            return OrderRules.reviewedAfterEnding(answer.act().happenedAt(), ended).stream();
        }
        return Stream.empty();
    }

    private Stream<Reason> againstStopping(DisposalCommand.StopIt stop) {
        LocalDate day = stop.act().happenedOn();
        return Stream.of(
                        EndingRules.hasTurnedEighteen(
                                stop.stop().because(), stop.circumstances().dateOfBirth(), day),
                        EndingRules.limitHasPassed(
                                stop.stop().because(), stop.circumstances().offences(), day),
                        ConditionsRules.hasConditions(stop.stop().because(), kind))
                .flatMap(Optional::stream);
    }

    private Change carryOut(DisposalCommand command) {
        if (command instanceof DisposalCommand.Confirm confirm) {
            return silent(confirmed(confirm));
        }
        if (command instanceof DisposalCommand.Supersede supersede) {
            return silent(without(supersede));
        }
        if (command instanceof DisposalCommand.Close close && !close.ending().completed()) {
            return ended(close);
        }
        DisposalState next = TABLE.next(state, command.action());
        return new Change(
                moved(command.act(), next, Steps.after(course, command)), Optional.of(Steps.said(this, command)));
    }

    private Disposal confirmed(DisposalCommand.Confirm confirm) {
        Set<UUID> agreed = offences.stream()
                .filter(offence ->
                        confirmed.contains(offence) || confirm.offences().contains(offence))
                .collect(Collectors.toUnmodifiableSet());
        return waiting(confirm, agreed.equals(offences) ? DisposalState.TO_SIGN : state, offences, agreed, course);
    }

    /** What is left of it once these offences are decided anew; a document that spoke of them has to be read again. */
    private Disposal without(DisposalCommand.Supersede supersede) {
        Set<UUID> left = offences.stream()
                .filter(offence -> !supersede.offences().contains(offence))
                .collect(Collectors.toUnmodifiableSet());
        if (left.isEmpty()) {
            DisposalState stopped = TABLE.next(state, supersede.action(), DisposalState.STOPPED);
            return moved(supersede.act(), stopped, course.reopened(supersede.because()));
        }
        Course anew = Course.NOTHING_YET.reopened(supersede.because());
        Set<UUID> agreed = confirmed.stream().filter(left::contains).collect(Collectors.toUnmodifiableSet());
        DisposalState next = agreed.equals(left) ? DisposalState.TO_SIGN : DisposalState.AWAITING_CONFIRMATION;
        return waiting(supersede, next, left, agreed, anew);
    }

    /** Waits to be signed from this moment, or still for its assessment. */
    private Disposal waiting(
            DisposalCommand command, DisposalState next, Set<UUID> covered, Set<UUID> agreed, Course so) {
        Course then = next == DisposalState.TO_SIGN ? so.confirmed(command.act()) : so;
        return with(command.act(), TABLE.next(state, command.action(), next), covered, agreed, then);
    }

    private Change ended(DisposalCommand.Close close) {
        boolean voluntary = kind == DisposalKind.YOUTH_CAUTION;
        DisposalState chosen = voluntary ? DisposalState.NOT_COMPLETED : DisposalState.UNDER_REVIEW;
        Disposal after = moved(close.act(), TABLE.next(state, close.action(), chosen), Steps.after(course, close));
        DisposalEvent said = voluntary
                ? Steps.notCompleted(kind, close.ending(), Optional.empty())
                : new DisposalEvent.Unfinished(close.ending().summary());
        return new Change(after, Optional.of(said));
    }

    private Disposal moved(Act act, DisposalState next, Course then) {
        return with(act, next, offences, confirmed, then);
    }

    private Disposal with(Act act, DisposalState next, Set<UUID> covered, Set<UUID> agreed, Course then) {
        return new Disposal(
                id,
                caseId,
                decision,
                kind,
                next,
                version + 1,
                covered,
                agreed,
                conditions,
                conditionsEndOn,
                then,
                next == state ? since : act.recordedOn());
    }

    private static Change silent(Disposal after) {
        return new Change(after, Optional.empty());
    }

    private Instant given() {
        return course.giving().orElseThrow().happenedAt();
    }

    private Reason notNow(DisposalAction action) {
        return Reason.of(
                "disposal-not-now",
                "%s is “%s”: %s is not possible now.".formatted(kind.title(), state.title(), StateTable.words(action)));
    }
}
