package uk.concord.decision.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.concord.decision.triagepolicy.Ending;
import uk.concord.decision.triagepolicy.PastDisposal;

/** What holds of the gates whatever the child, the offence and the day. */
class GatesPropertiesTest {

    private static final LocalDate START = LocalDate.parse("2012-01-01");

    @Provide
    Arbitrary<Offence> offence() {
        return Combinators.combine(
                        Arbitraries.of(OffenceClass.values()),
                        Arbitraries.of(TimeLimit.values()),
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(Admission.values()),
                        Arbitraries.of(true, false))
                .as((kind, limit, from, length, admission, cautioned) -> new Offence(
                        new UUID(0, 1),
                        1,
                        "Any",
                        kind,
                        limit,
                        START.plusDays(from),
                        START.plusDays(from + length),
                        admission,
                        cautioned));
    }

    @Provide
    Arbitrary<Circumstances> circumstances() {
        Arbitrary<PastDisposal> past = Combinators.combine(
                        Arbitraries.of("TRIAGE", "YOUTH_RESTORATIVE_DISPOSAL", "YOUTH_CAUTION"),
                        Arbitraries.integers().between(-400, 5000),
                        Arbitraries.of(Ending.values()))
                .as((kind, day, ended) -> new PastDisposal(kind, START.plusDays(day), ended, "stockton-on-tees"));
        Arbitrary<AppropriateAdult> adult = Combinators.combine(
                        Arbitraries.of(AppropriateAdult.Category.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(AppropriateAdult::new);
        return Combinators.combine(
                        Arbitraries.integers().between(-6600, -2000),
                        Arbitraries.integers().between(0, 5200),
                        adult,
                        past.list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 7))
                .as((born, today, who, history, flags) -> {
                    LocalDate day = START.plusDays(today);
                    return new Circumstances(
                            START.plusDays(born),
                            (flags & 1) == 0,
                            (flags & 2) == 0,
                            "Sergeant Orla Finch",
                            who,
                            history,
                            List.of(),
                            (flags & 4) == 0,
                            (flags & 1) == 0,
                            Optional.empty(),
                            day,
                            Row.POLICIES.on("cleveland", day));
                });
    }

    @Property
    void noFurtherActionIsAlwaysLeft(@ForAll("offence") Offence offence, @ForAll("circumstances") Circumstances known) {
        Choice choice = Choices.with(
                DisposalKind.NO_FURTHER_ACTION, NoFurtherActionReason.FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST);
        assertThat(Row.GATES.test(offence, known, choice).verdict()).isNotEqualTo(Verdict.CLOSED);
    }

    @Property
    void aClosedGateAlwaysSaysWhy(@ForAll("offence") Offence offence, @ForAll("circumstances") Circumstances known) {
        assertThat(Row.GATES.answers(offence, known))
                .hasSize(5)
                .allMatch(answer ->
                        (answer.verdict() == Verdict.CLOSED) == !answer.blocks().isEmpty());
    }

    @Property
    void oneMoreTriageNeverOpensTriage(
            @ForAll("offence") Offence offence, @ForAll("circumstances") Circumstances known) {
        Circumstances claimed = new Circumstances(
                known.dateOfBirth(),
                known.identityConfirmed(),
                known.evidenceSufficient(),
                known.evidenceSaidBy(),
                known.adult(),
                known.history(),
                List.of(PastDisposal.pendingTriage(known.today(), "hartlepool")),
                known.historyArriving(),
                known.anotherBirthDate(),
                known.gap(),
                known.today(),
                known.policy());
        if (verdict(offence, known) == Verdict.CLOSED) {
            assertThat(verdict(offence, claimed)).isEqualTo(Verdict.CLOSED);
        }
        if (known.policy().inForce().isPresent()) {
            assertThat(verdict(offence, claimed)).isEqualTo(Verdict.CLOSED);
        }
    }

    @Property
    void whatIsClosedBeforeAChoiceIsClosedToAPlainChoice(
            @ForAll("offence") Offence offence, @ForAll("circumstances") Circumstances known) {
        for (Answer answer : Row.GATES.answers(offence, known)) {
            if (answer.verdict() == Verdict.CLOSED) {
                Choice choice = Choice.of(answer.kind(), "It fits.");
                assertThat(Row.GATES.test(offence, known, choice).verdict()).isEqualTo(Verdict.CLOSED);
            }
        }
    }

    @Property
    void nobodyUnderTenIsEverChargedOrCautioned(
            @ForAll("offence") Offence offence, @ForAll("circumstances") Circumstances known) {
        LocalDate born = offence.to().minusYears(10).plusDays(2);
        Circumstances young = new Circumstances(
                born,
                true,
                true,
                "Sergeant Orla Finch",
                known.adult(),
                List.of(),
                List.of(),
                false,
                false,
                Optional.empty(),
                known.today(),
                known.policy());
        assertThat(Row.GATES.answers(offence, young))
                .allMatch(answer ->
                        answer.kind() == DisposalKind.NO_FURTHER_ACTION || answer.verdict() == Verdict.CLOSED);
    }

    private static Verdict verdict(Offence offence, Circumstances known) {
        Optional<Answer> triage = Row.GATES.answers(offence, known).stream()
                .filter(answer -> answer.kind() == DisposalKind.TRIAGE)
                .findFirst();
        return triage.orElseThrow().verdict();
    }
}
