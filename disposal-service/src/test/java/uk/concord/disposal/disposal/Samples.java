package uk.concord.disposal.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.casefile.Offence;
import uk.concord.disposal.disposal.Signing.Answer;

/** A disposal on its way, step by step, and what is round it. */
final class Samples {

    static final UUID OFFENCE = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e01");
    static final UUID OTHER_OFFENCE = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e02");
    static final NamedAdult PARENT =
            new NamedAdult("Morgan Ashdown", NamedAdult.Category.PARENT_OR_GUARDIAN, false, false, true);

    private Samples() {}

    static Act act(String who, String role, String moment) {
        return new Act(new By(who, who, role), Instant.parse(moment), Instant.parse(moment));
    }

    static Circumstances circumstances() {
        return circumstances("2005-03-14", Offence.TimeLimit.NONE, Offence.Admission.FULL);
    }

    static Circumstances circumstances(String born, Offence.TimeLimit limit, Offence.Admission admission) {
        return circumstances(born, limit, admission, "2019-01-12", "2019-01-12");
    }

    static Circumstances circumstances(
            String born, Offence.TimeLimit limit, Offence.Admission admission, String from, String to) {
        return new Circumstances(
                LocalDate.parse(born),
                List.of(new Offence(
                        OFFENCE,
                        1,
                        "Theft from shop",
                        limit,
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        "Took it.",
                        admission)));
    }

    static Signing signing(Answer child, Answer parent, Answer adult, NamedAdult named) {
        return signing(child, parent, adult, named, "2019-02-04T16:00:00Z");
    }

    static Signing signing(Answer child, Answer parent, Answer adult, NamedAdult named, String moment) {
        return new Signing(
                child,
                parent,
                adult,
                named,
                List.of("Theft from shop, on 12 January 2019"),
                "triage-2013-07",
                "before-2020-11-28",
                act("cosima", "case-manager", moment));
    }

    static Disposal agreed(DisposalKind kind) {
        return agreed(kind, Optional.empty());
    }

    static Disposal agreed(DisposalKind kind, Optional<LocalDate> conditionsEndOn) {
        return Disposal.agreed(
                new DisposalId(UUID.fromString("d10c1a52-7d8e-4c1b-9a51-0d3a9b7c2e21")),
                UUID.fromString("5f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e10"),
                1,
                kind,
                Set.of(OFFENCE, OTHER_OFFENCE),
                kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION ? List.of("Write a letter.") : List.of(),
                conditionsEndOn,
                LocalDate.parse("2019-01-22"));
    }

    static DisposalCommand confirm(UUID... offences) {
        return new DisposalCommand.Confirm(service(), Set.of(offences));
    }

    static DisposalCommand supersede(UUID... offences) {
        return new DisposalCommand.Supersede(service(), Set.of(offences), Reopening.AMENDED);
    }

    static DisposalCommand supersedeAt(String moment, UUID... offences) {
        return new DisposalCommand.Supersede(act("disposal", "service", moment), Set.of(offences), Reopening.AMENDED);
    }

    static DisposalCommand sign() {
        return new DisposalCommand.Sign(signing(Answer.SIGNED, Answer.ACKNOWLEDGED, Answer.ACKNOWLEDGED, PARENT));
    }

    static DisposalCommand sign(String moment) {
        return new DisposalCommand.Sign(
                signing(Answer.SIGNED, Answer.ACKNOWLEDGED, Answer.ACKNOWLEDGED, PARENT, moment));
    }

    static DisposalCommand stop(Stop.Because because) {
        return new DisposalCommand.StopIt(
                act("cosima", "case-manager", "2019-02-04T17:00:00Z"),
                new Stop(because, "The child said so."),
                circumstances());
    }

    static DisposalCommand give() {
        return new DisposalCommand.Give(act("sefton", "seconded-officer", "2019-02-05T16:00:00Z"), circumstances());
    }

    static DisposalCommand close(boolean completed) {
        return new DisposalCommand.Close(
                new Ending(completed, "Four meetings.", act("cosima", "case-manager", "2019-04-02T10:00:00Z")));
    }

    static DisposalCommand review(boolean excuse) {
        return new DisposalCommand.Answer(
                new Review(excuse, "Was ill.", act("yorick", "yos-manager", "2019-04-04T10:00:00Z")));
    }

    static Disposal after(Disposal disposal, DisposalCommand... commands) {
        Disposal at = disposal;
        for (DisposalCommand command : commands) {
            at = at.decide(command).fold(change -> change.after(), refused -> {
                throw new AssertionError(refused.reasons());
            });
        }
        return at;
    }

    static Disposal in(DisposalState state, DisposalKind kind) {
        DisposalCommand all = confirm(OFFENCE, OTHER_OFFENCE);
        return switch (state) {
            case AWAITING_CONFIRMATION -> agreed(kind);
            case TO_SIGN -> after(agreed(kind), all);
            case TO_GIVE -> after(agreed(kind), all, sign());
            case IN_DELIVERY -> after(agreed(kind), all, sign(), give());
            case UNDER_REVIEW -> after(agreed(kind), all, sign(), give(), close(false));
            case COMPLETED -> after(agreed(kind), all, sign(), give(), close(true));
            case NOT_COMPLETED -> after(agreed(kind), all, sign(), give(), close(false), review(false));
            case STOPPED -> after(agreed(kind), stop(Stop.Because.NOT_REACHED));
        };
    }

    private static Act service() {
        Instant at = Instant.parse("2019-02-01T09:00:00Z");
        return new Act(By.SERVICE, at, at);
    }
}
