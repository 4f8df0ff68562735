package uk.concord.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.intake.person.PersonId;
import uk.concord.rules.Reason;

/**
 * A G26 that was sent, with where it stands. A value: what is done with it gives the next one.
 *
 * @param id the case's, for ever
 * @param reference what people call it, for example {@code G-4K7Q-9T2B}
 * @param state where it stands
 * @param version of the form; rises each time it is sent
 * @param personId the child it is about
 * @param force the sender's
 * @param form what it says now
 * @param sentBy who sent it first
 * @param receivedAt when it first came in: day 0 of the clocks
 * @param sentAt when it was last sent
 * @param returns when it stood returned, and why
 * @param ending why it ended without being accepted, in somebody's words
 */
public record Referral(
        ReferralId id,
        String reference,
        ReferralState state,
        int version,
        PersonId personId,
        String force,
        G26 form,
        By sentBy,
        Instant receivedAt,
        Instant sentAt,
        Returns returns,
        Optional<String> ending) {

    public Referral {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(form, "form");
    }

    /** A G26 that is sent for the first time, on a page or by API. */
    public static ReferralOutcome.Done sent(
            ReferralId id, String reference, String force, PersonId child, G26 form, Doing doing) {
        return sent(id, reference, force, child, form, doing, Optional.empty());
    }

    /**
     * A G26 that is sent for the first time.
     *
     * @param record the id of the sender's record, where it came by topic
     */
    public static ReferralOutcome.Done sent(
            ReferralId id,
            String reference,
            String force,
            PersonId child,
            G26 form,
            Doing doing,
            Optional<String> record) {
        Referral referral = new Referral(
                id,
                reference,
                ReferralTable.TABLE.initial(),
                1,
                child,
                force,
                form,
                doing.by(),
                doing.at(),
                doing.at(),
                Returns.none(),
                Optional.empty());
        return new ReferralOutcome.Done(referral, new ReferralFact.Submitted(record, doing.by(), doing.at()));
    }

    /** What its state and its contents allow today. */
    public Set<ReferralCommand> allowed(LocalDate today) {
        return ReferralTable.TABLE.allowed(state).stream()
                .filter(command -> command != ReferralCommand.ACCEPT
                        || Check.of(form, today, List.of()).blocking().isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the command, given after this version was seen, comes too late or out of turn. */
    public Optional<ReferralOutcome.Refused> conflict(ReferralCommand command, int seen, LocalDate today) {
        Optional<Reason> reason =
                ReferralRules.stateAllows(command, this).or(() -> ReferralRules.versionIsLatest(seen, this));
        return refused(ReferralOutcome.Why.CONFLICT, reason.stream().toList(), today);
    }

    /** Does what is asked, or refuses it with every reason. */
    public ReferralOutcome decide(ReferralAct act, Doing doing) {
        return conflict(act.command(), act.version(), doing.today())
                .or(() -> refused(ReferralOutcome.Why.UNREADABLE, ActReader.unreadable(act), doing.today()))
                .or(() -> refused(ReferralOutcome.Why.RULE, against(act, doing.today()), doing.today()))
                .<ReferralOutcome>map(refused -> refused)
                .orElseGet(() -> done(act, doing));
    }

    private List<Reason> against(ReferralAct act, LocalDate today) {
        if (act instanceof ReferralAct.Accept) {
            return Check.of(form, today, List.of()).blocking().stream()
                    .map(Finding::reason)
                    .toList();
        }
        return act instanceof ReferralAct.FindNotSuitable find
                ? ReferralRules.because(find.because())
                        .flatMap(because -> ReferralRules.ageBearsItOut(because, form, today))
                        .stream()
                        .toList()
                : List.of();
    }

    private ReferralOutcome.Done done(ReferralAct act, Doing doing) {
        Referral next = moved(act.command());
        if (act instanceof ReferralAct.SendAgain again) {
            return next.with(again, doing);
        }
        if (act instanceof ReferralAct.Accept accept) {
            boolean sure = form.child().pncId().isPresent() || accept.identityConfirmed();
            return next.and(new ReferralFact.Accepted(sure, doing.by(), doing.at()));
        }
        if (act instanceof ReferralAct.Return back) {
            return next.with(returns.returned(doing.today(), back.reasons()))
                    .and(new ReferralFact.Returned(back.reasons(), doing.by(), doing.at()));
        }
        if (act instanceof ReferralAct.FindNotSuitable find) {
            UnsuitableBecause because = UnsuitableBecause.valueOf(find.because());
            return next.ended(because.title() + ". " + find.explanation())
                    .and(new ReferralFact.NotSuitable(because, find.explanation(), doing.by(), doing.at()));
        }
        String reason = ((ReferralAct.Withdraw) act).reason();
        return next.ended(reason).and(new ReferralFact.Withdrawn(reason, doing.by(), doing.at()));
    }

    private ReferralOutcome.Done with(ReferralAct.SendAgain again, Doing doing) {
        Referral next = new Referral(
                id,
                reference,
                state,
                version + 1,
                again.child(),
                force,
                again.form().keepingIdsOf(form),
                sentBy,
                receivedAt,
                doing.at(),
                returns.sentAgain(doing.today()),
                ending);
        return next.and(new ReferralFact.Submitted(Optional.empty(), doing.by(), doing.at()));
    }

    private ReferralOutcome.Done and(ReferralFact fact) {
        return new ReferralOutcome.Done(this, fact);
    }

    private Referral moved(ReferralCommand command) {
        ReferralState next = ReferralTable.TABLE.next(state, command);
        return new Referral(
                id, reference, next, version, personId, force, form, sentBy, receivedAt, sentAt, returns, ending);
    }

    private Referral with(Returns now) {
        return new Referral(
                id, reference, state, version, personId, force, form, sentBy, receivedAt, sentAt, now, ending);
    }

    private Referral ended(String why) {
        return new Referral(
                id,
                reference,
                state,
                version,
                personId,
                force,
                form,
                sentBy,
                receivedAt,
                sentAt,
                returns,
                Optional.of(why));
    }

    private Optional<ReferralOutcome.Refused> refused(ReferralOutcome.Why why, List<Reason> reasons, LocalDate today) {
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferralOutcome.Refused(why, reasons, allowed(today)));
    }
}
