package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.gate.Admission;
import uk.concord.decision.gate.Answer;
import uk.concord.decision.gate.AppropriateAdult;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.NoFurtherActionReason;
import uk.concord.decision.gate.OffenceClass;
import uk.concord.decision.gate.Spoken;
import uk.concord.decision.gate.TimeLimit;
import uk.concord.decision.gate.Verdict;
import uk.concord.rules.Effect;

/** Invented cases of two offences, the people who talk about them, and what they say. */
public final class Talks {

    public static final UUID ONE = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e01");
    static final UUID TWO = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e02");
    public static final Party OFFICER = new Party("sefton", "Sefton Marlowe", "seconded-officer", "POLICE");
    static final Party INSPECTOR = new Party("isolde", "Isolde Crane", "police-inspector", "POLICE");
    public static final Party DUTY_MANAGER = new Party("dilys", "Dilys Arkwright", "duty-manager", "YOS");
    static final Party YOS_MANAGER = new Party("oriel", "Oriel Thane", "yos-manager", "YOS");
    public static final LocalDate TUESDAY = LocalDate.of(2019, 1, 22);

    private Talks() {}

    public static JointDecision fresh(UUID... offences) {
        List<Referral.Offence> list = new ArrayList<>();
        for (UUID offence : offences) {
            list.add(new Referral.Offence(
                    offence,
                    list.size() + 1,
                    "TH68010",
                    "Theft from shop",
                    OffenceClass.EITHER_WAY,
                    TimeLimit.NONE,
                    LocalDate.of(2019, 1, 12),
                    LocalDate.of(2019, 1, 12),
                    "Took two bars of chocolate.",
                    Admission.FULL));
        }
        return JointDecision.open(new Referral(
                UUID.fromString("5f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e10"),
                "G-4K7Q-9T2B",
                1,
                "cleveland",
                "south-tees",
                UUID.fromString("7f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e11"),
                LocalDate.of(2019, 1, 21),
                List.of(),
                "CR/2019/0412",
                true,
                list,
                new Referral.Evidence(true, "Sergeant Pell"),
                new AppropriateAdult(AppropriateAdult.Category.PARENT_OR_GUARDIAN, false, false, true),
                new Referral.Victim("ORGANISATION", Optional.empty(), Optional.of("Closed")),
                new Referral.Suggestion(DisposalKind.TRIAGE, "A first, small theft.")));
    }

    static Acting by(Party party) {
        return by(party, TUESDAY);
    }

    static Acting by(Party party, LocalDate day) {
        Instant at = day.atTime(14, 0).atZone(java.time.ZoneOffset.UTC).toInstant();
        return new Acting(party, at, at, day, day.plusDays(2));
    }

    public static Chosen chosen(UUID offence, DisposalKind kind) {
        return chosen(offence, kind, "");
    }

    static Chosen chosen(UUID offence, DisposalKind kind, String upheldBecause) {
        boolean conditional = kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION;
        return new Chosen(
                offence,
                new Choice(
                        kind,
                        "It fits the child.",
                        kind == DisposalKind.NO_FURTHER_ACTION
                                ? Optional.of(NoFurtherActionReason.NOT_IN_PUBLIC_INTEREST)
                                : Optional.empty(),
                        conditional ? List.of("Write to the shop.") : List.of(),
                        conditional ? Optional.of(LocalDate.of(2019, 4, 16)) : Optional.empty(),
                        "",
                        "",
                        Optional.empty()),
                upheldBecause);
    }

    static Tested open(List<Chosen> choices) {
        return tested(choices, Verdict.OPEN, List.of());
    }

    static Tested closed(List<Chosen> choices, String... codes) {
        List<Spoken> said = new ArrayList<>();
        for (String code : codes) {
            said.add(new Spoken(code, "It is closed.", Effect.BLOCK, "a source", "sure", "", "disposal"));
        }
        return tested(choices, Verdict.CLOSED, said);
    }

    private static Tested tested(List<Chosen> choices, Verdict verdict, List<Spoken> said) {
        Map<UUID, Tested.Line> lines = new HashMap<>();
        choices.forEach(each -> lines.put(
                each.offenceId(), new Tested.Line(new Answer(each.disposal(), verdict, said), List.of(), false)));
        return new Tested("cleveland-triage-1", "england-wales-1", lines);
    }

    public static JointDecisionCommand propose(Party party, Chosen... choices) {
        return new JointDecisionCommand.Propose(by(party), "Together we think so.", List.of(choices));
    }

    /** Agrees with whatever is on the table, every gate being open. */
    static JointDecisionCommand agree(JointDecision decision, Party party) {
        return new JointDecisionCommand.Agree(
                by(party),
                open(decision.talk().proposal().map(Proposal::choices).orElse(List.of())));
    }

    public static JointDecisionCommand dispute(Party party) {
        return new JointDecisionCommand.Dispute(by(party), "We think otherwise.");
    }

    static JointDecisionCommand police(Chosen... choices) {
        return new JointDecisionCommand.DecideByPolice(
                by(INSPECTOR), "The police decide so.", List.of(choices), open(List.of(choices)));
    }

    static JointDecisionCommand yosView(boolean agrees) {
        return new JointDecisionCommand.RecordYosView(by(YOS_MANAGER), agrees, "This is our view.");
    }

    static JointDecisionCommand assessed(int decision, boolean concurs, UUID... offences) {
        return new JointDecisionNews.Assessed(by(Party.CONCORD), decision, Set.of(offences), concurs);
    }

    static JointDecisionCommand stopped(int decision, UUID... offences) {
        return new JointDecisionNews.Stopped(by(Party.CONCORD), decision, Set.of(offences), false);
    }

    static JointDecisionCommand given(int decision, UUID... offences) {
        return new JointDecisionNews.Given(by(Party.CONCORD), decision, Set.of(offences));
    }

    static JointDecisionCommand ended(int decision, boolean completed, boolean reopens, UUID... offences) {
        return new JointDecisionNews.Ended(by(Party.CONCORD), decision, Set.of(offences), completed, reopens);
    }

    /** The form was amended, which touches these offences. */
    static JointDecisionCommand amended(UUID... offences) {
        return new JointDecisionNews.LookAgain(
                by(Party.CONCORD),
                JointDecisionEvent.Because.AMENDED,
                Set.of(offences),
                List.of("First day of offence 1"));
    }

    /** Does it, and it must be done. */
    public static JointDecision done(JointDecision decision, JointDecisionCommand command) {
        Outcome outcome = decision.decide(command);
        if (outcome instanceof Outcome.Done done) {
            return done.after();
        }
        throw new AssertionError(command + " was " + outcome);
    }

    /** Proposed by the officer and agreed by the duty manager. */
    static JointDecision agreed(JointDecision decision, Chosen... choices) {
        JointDecision proposed = done(decision, propose(OFFICER, choices));
        return done(proposed, agree(proposed, DUTY_MANAGER));
    }

    /** The types of the facts that these events say. */
    static Set<String> said(List<JointDecisionEvent> events) {
        Set<String> said = new LinkedHashSet<>();
        events.forEach(event -> event.tell(new JointDecisionEvent.Listener() {
            @Override
            public void proposed(JointDecisionEvent.Proposed told) {
                said.add(JointDecisionTable.SAYS_PROPOSED);
            }

            @Override
            public void disputed(JointDecisionEvent.Disputed told) {
                said.add(JointDecisionTable.SAYS_DISPUTED);
            }

            @Override
            public void escalated(JointDecisionEvent.Escalated told) {
                said.add(JointDecisionTable.SAYS_ESCALATED);
            }

            @Override
            public void yosViewRecorded(JointDecisionEvent.YosViewRecorded told) {
                said.size();
            }

            @Override
            public void decided(JointDecisionEvent.Decided told) {
                said.add(JointDecisionTable.SAYS_AGREED);
            }

            @Override
            public void confirmed(JointDecisionEvent.Confirmed told) {
                said.add(JointDecisionTable.SAYS_CONFIRMED);
            }

            @Override
            public void given(JointDecisionEvent.Given told) {
                said.size();
            }

            @Override
            public void ended(JointDecisionEvent.Ended told) {
                said.size();
            }

            @Override
            public void reopened(JointDecisionEvent.Reopened told) {
                said.add(JointDecisionTable.SAYS_REOPENED);
            }

            @Override
            public void overtaken(JointDecisionEvent.Overtaken told) {
                said.add(JointDecisionTable.SAYS_OVERTAKEN);
            }
        }));
        return said;
    }
}
