package uk.concord.disposal.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.disposal.disposal.Signing.Answer;
import uk.concord.rules.Reason;

/** Which rules are asked at which step of a disposal, and which of them only warn. */
final class Gates {

    private Gates() {}

    /**
     * What stands against these answers.
     *
     * @param confirmed when what the document says was confirmed
     */
    static List<Reason> againstSigning(DisposalKind kind, Signing signing, Optional<Instant> confirmed) {
        Stream<Optional<Reason>> order =
                confirmed
                        .map(then -> OrderRules.signedOnceConfirmed(signing.by().happenedAt(), then))
                        .stream();
        return Stream.concat(all(order).stream(), ofTheAnswers(kind, signing).stream())
                .toList();
    }

    private static List<Reason> ofTheAnswers(DisposalKind kind, Signing signing) {
        return all(Stream.concat(
                Stream.of(
                        SigningRules.childSignsTriage(kind, signing.child()),
                        SigningRules.childSignsConditions(kind, signing.child()),
                        SigningRules.childHearsTheCaution(kind, signing.child())),
                kind.isCaution() ? ofTheAdult(signing) : Stream.empty()));
    }

    /**
     * What stands against giving it then.
     *
     * @param end of the conditions, where it has any
     */
    static List<Reason> againstGiving(
            DisposalKind kind, Signing signing, Optional<LocalDate> end, DisposalCommand.Give give) {
        LocalDate day = give.act().happenedOn();
        Circumstances circumstances = give.circumstances();
        return all(Stream.concat(
                Stream.of(
                        OrderRules.givenAfterSigning(
                                give.act().happenedAt(), signing.by().happenedAt()),
                        GivingRules.isUnderEighteen(kind, circumstances.dateOfBirth(), day),
                        GivingRules.isAdmitted(kind, circumstances.offences()),
                        GivingRules.canStillBeCharged(kind, circumstances.offences(), day),
                        ConditionsRules.endAfterTheyBegin(end, day),
                        ConditionsRules.atMostTwentyWeeks(end, day)),
                ofTheAnswers(kind, signing).stream().map(Optional::of)));
    }

    /** What is said and stops nothing, before it is given. */
    static List<Reason> warnings(
            DisposalKind kind, Optional<Signing> signing, Circumstances circumstances, LocalDate day) {
        Stream<Optional<Reason>> ofAdult =
                kind.isCaution() ? Stream.empty() : signing.stream().flatMap(Gates::ofTheAdult);
        return all(Stream.concat(
                ofAdult,
                Stream.of(
                        GivingRules.triageAtEighteen(kind, circumstances.dateOfBirth(), day),
                        GivingRules.surelyInTime(kind, circumstances.offences(), day),
                        GivingRules.specialLimit(kind, circumstances.offences()))));
    }

    private static Stream<Optional<Reason>> ofTheAdult(Signing signing) {
        if (signing.appropriateAdult() == Answer.NOT_PRESENT) {
            return Stream.of(SigningRules.adultIsThere(signing.appropriateAdult()));
        }
        return Stream.of(
                SigningRules.adultIsNotTheVictim(signing.adult()),
                SigningRules.adultIsNotPolice(signing.adult()),
                SigningRules.adultIsGrown(signing.adult()));
    }

    private static List<Reason> all(Stream<Optional<Reason>> asked) {
        return asked.flatMap(Optional::stream).toList();
    }
}
