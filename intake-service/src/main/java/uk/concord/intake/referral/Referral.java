package uk.concord.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.intake.person.PersonId;
import uk.concord.rules.Reason;

/**
 * A G26 that was sent, with where it stands. A value: what is done with it gives the next one.
 *
 * @param id the case's, for ever
 * @param reference what people call it, for example {@code G-4K7Q-9T2B}
 * @param state where it stands
 * @param version of the form; rises each time it is sent or amended
 * @param personId the child it is about
 * @param force the sender's
 * @param form what it says now
 * @param sentBy who sent it first
 * @param receivedAt when it first came in: day 0 of the clocks
 * @param written who wrote what it says now, and when
 * @param returns when it stood returned, and why
 * @param identityConfirmed whether somebody who accepted it was sure who the child is
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
        Writing written,
        Returns returns,
        boolean identityConfirmed,
        Optional<String> ending) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Referral {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(form, "form");
    }

    /** A G26 that is sent for the first time, on a page or by API. */
    public static ReferralOutcome.Done sent(
            ReferralId id, String reference, String force, PersonId child, G26 form, Doing doing) {
        return sent(id, reference, force, child, form, doing, Optional.empty(), Optional.empty());
    }

    /**
     * A G26 that is sent for the first time.
     *
     * @param record the id of the sender's record, where it came by topic
     * @param handedOverAt when it was handed over on paper, where it is sent later than that
     */
    public static ReferralOutcome.Done sent(
            ReferralId id,
            String reference,
            String force,
            PersonId child,
            G26 form,
            Doing doing,
            Optional<String> record,
            Optional<Instant> handedOverAt) {
        Writing writing = Writing.sent(doing, handedOverAt);
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
                writing,
                Returns.none(),
                false,
                Optional.empty());
        return new ReferralOutcome.Done(
                referral, new ReferralFact.Submitted(record, doing.by(), writing.happenedAt(), doing.at()));
    }

    /** When its form was last sent or amended. */
    public Instant sentAt() {
        return written.recordedAt();
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

    /** Why this may not be done, if anything stands against it. */
    public Optional<ReferralOutcome.Refused> refusal(ReferralAct act, Doing doing) {
        return conflict(act.command(), act.version(), doing.today())
                .or(() -> refused(ReferralOutcome.Why.UNREADABLE, ActReader.unreadable(act), doing.today()))
                .or(() -> refused(ReferralOutcome.Why.RULE, against(act, doing), doing.today()));
    }

    /** Does what is asked, or refuses it with every reason. */
    public ReferralOutcome decide(ReferralAct act, Doing doing) {
        return refusal(act, doing).<ReferralOutcome>map(refused -> refused).orElseGet(() -> done(act, doing));
    }

    /** Why it cannot be closed as a duplicate of this one, if it cannot. @param found which G26 has that reference */
    public Optional<ReferralOutcome.Refused> notDuplicate(
            String duplicateOf, Optional<ReferralId> found, LocalDate today) {
        return refused(
                ReferralOutcome.Why.UNREADABLE,
                ReferralRules.isAnotherOne(duplicateOf, found, id).stream().toList(),
                today);
    }

    /** Why it may not be suitable, as far as the birth date bears it out; a duplicate is closed by naming the other one. */
    public List<UnsuitableBecause> unsuitable(LocalDate today) {
        return Arrays.stream(UnsuitableBecause.values())
                .filter(because -> because != UnsuitableBecause.DUPLICATE)
                .filter(because ->
                        ReferralRules.ageBearsItOut(because, form, today).isEmpty())
                .toList();
    }

    /** The day on which it first came in, in London. */
    public LocalDate receivedOn() {
        return receivedAt.atZone(LONDON).toLocalDate();
    }

    /** What an amendment would change. */
    public List<FormChange> changes(G26 other) {
        return FormChange.between(form, other.keepingIdsOf(form));
    }

    private List<Reason> against(ReferralAct act, Doing doing) {
        if (act instanceof ReferralAct.Accept) {
            return Check.of(form, doing.today(), List.of()).blocking().stream()
                    .map(Finding::reason)
                    .toList();
        }
        if (act instanceof ReferralAct.Amend amend) {
            return against(amend, changes(amend.form()), doing.at());
        }
        return act instanceof ReferralAct.FindNotSuitable find
                ? ReferralRules.because(find.because())
                        .flatMap(because -> ReferralRules.ageBearsItOut(because, form, doing.today()))
                        .stream()
                        .toList()
                : List.of();
    }

    private List<Reason> against(ReferralAct.Amend amend, List<FormChange> changes, Instant now) {
        Stream<Optional<Reason>> whole = Stream.of(
                AmendRules.hasHappened(amend.happenedAt(), now), AmendRules.somethingChanges(changes, version));
        Stream<Optional<Reason>> each =
                changes.stream().map(change -> AmendRules.ownersChangeIt(change, amend.byTheYos()));
        return Stream.concat(whole, each).flatMap(Optional::stream).toList();
    }

    private ReferralOutcome.Done done(ReferralAct act, Doing doing) {
        Referral next = moved(act.command());
        if (act instanceof ReferralAct.SendAgain again) {
            Writing writing = Writing.sent(doing, again.handedOverAt());
            return next.saying(again.form(), again.child(), writing)
                    .with(returns.sentAgain(doing.today()))
                    .and(new ReferralFact.Submitted(Optional.empty(), doing.by(), writing.happenedAt(), doing.at()));
        }
        if (act instanceof ReferralAct.Accept accept) {
            boolean byPncId = form.child().pncId().isPresent() && accept.lookAlikes() == 0;
            boolean sure = byPncId || accept.identityConfirmed();
            return next.sure(sure).and(new ReferralFact.Accepted(sure, doing.by(), doing.at()));
        }
        if (act instanceof ReferralAct.Amend amend) {
            return next.amended(amend, doing);
        }
        if (act instanceof ReferralAct.Return back) {
            return next.with(returns.returned(doing.today(), back.reasons()))
                    .and(new ReferralFact.Returned(back.reasons(), doing.by(), doing.at()));
        }
        if (act instanceof ReferralAct.FindNotSuitable find) {
            UnsuitableBecause because = UnsuitableBecause.valueOf(find.because());
            Optional<String> first = Optional.of(find.duplicateOf())
                    .filter(other -> because == UnsuitableBecause.DUPLICATE && !other.isEmpty());
            return next.ended(because.title() + first.map(other -> ": " + other).orElse("") + ". " + find.explanation())
                    .and(new ReferralFact.NotSuitable(because, find.explanation(), first, doing.by(), doing.at()));
        }
        String reason = ((ReferralAct.Withdraw) act).reason();
        return next.ended(reason).and(new ReferralFact.Withdrawn(reason, doing.by(), doing.at()));
    }

    /** Who the child is stays sure while nothing changes that tells children apart, or a PNC id says it. */
    private ReferralOutcome.Done amended(ReferralAct.Amend amend, Doing doing) {
        boolean sure = amend.form().child().pncId().isPresent()
                || identityConfirmed && amend.form().child().isStill(form.child());
        return saying(
                        amend.form(),
                        amend.child(),
                        new Writing(doing.by(), amend.happenedAt(), doing.at(), amend.reason()))
                .sure(sure)
                .and(new ReferralFact.Amended(changes(amend.form()), doing.by(), amend.happenedAt(), doing.at()));
    }

    private Referral saying(G26 other, PersonId child, Writing writing) {
        return new Referral(
                id,
                reference,
                state,
                version + 1,
                child,
                force,
                other.keepingIdsOf(form),
                sentBy,
                receivedAt,
                writing,
                returns,
                identityConfirmed,
                ending);
    }

    private ReferralOutcome.Done and(ReferralFact fact) {
        return new ReferralOutcome.Done(this, fact);
    }

    private Referral moved(ReferralCommand command) {
        return standing(ReferralTable.TABLE.next(state, command), returns, identityConfirmed, ending);
    }

    private Referral with(Returns now) {
        return standing(state, now, identityConfirmed, ending);
    }

    private Referral sure(boolean now) {
        return standing(state, returns, now, ending);
    }

    private Referral ended(String why) {
        return standing(state, returns, identityConfirmed, Optional.of(why));
    }

    private Referral standing(ReferralState now, Returns returned, boolean sure, Optional<String> end) {
        return new Referral(
                id, reference, now, version, personId, force, form, sentBy, receivedAt, written, returned, sure, end);
    }

    private Optional<ReferralOutcome.Refused> refused(ReferralOutcome.Why why, List<Reason> reasons, LocalDate today) {
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferralOutcome.Refused(why, reasons, allowed(today)));
    }
}
