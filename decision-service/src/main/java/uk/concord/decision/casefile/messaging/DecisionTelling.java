package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.Stage;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** The two agencies deciding. */
@ApplicationScoped
class DecisionTelling implements CaseTelling {

    static final String PROPOSED = "uk.concord.decision.proposed.v1";
    static final String DISPUTED = "uk.concord.decision.disputed.v1";
    static final String ESCALATED = "uk.concord.decision.escalated.v1";
    static final String AGREED = "uk.concord.decision.agreed.v1";
    static final String CONFIRMED = "uk.concord.decision.confirmed.v1";
    static final String REOPENED = "uk.concord.decision.reopened.v1";
    static final String OVERTAKEN = "uk.concord.decision.overtaken.v1";

    private static final Set<Stage> UNCONFIRMED = Set.of(Stage.TO_ALLOCATE, Stage.ASSESSING, Stage.CONCURRED);

    private final KnownFiles known;
    private final Payloads payloads;

    DecisionTelling(KnownFiles known, Payloads payloads) {
        this.known = known;
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of(PROPOSED, DISPUTED, ESCALATED, AGREED, CONFIRMED, REOPENED, OVERTAKEN);
    }

    @Override
    public Told tell(ReceivedFact fact) {
        return switch (fact.type()) {
            case PROPOSED -> proposed(payloads.read(fact, CaseFacts.Proposed.class), fact);
            case DISPUTED -> disputed(payloads.read(fact, CaseFacts.Disputed.class), fact);
            case ESCALATED -> escalated(payloads.read(fact, CaseFacts.Escalated.class));
            case AGREED -> agreed(payloads.read(fact, CaseFacts.Agreed.class));
            case CONFIRMED -> confirmed(payloads.read(fact, CaseFacts.Confirmed.class));
            case REOPENED -> reopened(payloads.read(fact, CaseFacts.Reopened.class));
            case OVERTAKEN -> overtaken(payloads.read(fact, CaseFacts.Overtaken.class));
            default -> throw new IllegalArgumentException("not told here: " + fact.type());
        };
    }

    private Told proposed(CaseFacts.Proposed said, ReceivedFact fact) {
        CaseFile before = known.of(said.caseId());
        Stage stage = said.agency().equals("POLICE") ? Stage.YOS_TO_ANSWER : Stage.POLICE_TO_ANSWER;
        String text = said.lines().stream()
                .map(line -> before.titleOf(line.offenceId()) + ": " + Phrases.of(line.disposal()) + ".")
                .collect(Collectors.joining("\n"));
        String what = Phrases.same(
                said.lines().stream().map(CaseFacts.Proposed.Line::disposal).toList());
        String act = (what.isEmpty() ? "proposed what to do for each offence" : "proposed " + what)
                + (said.round() > 1 ? ", after talking again" : "");
        return new Told(
                before.changed(inTalk(), line -> line.at(stage, AnswerDay.after(fact.happened()))),
                said.by(),
                act,
                text,
                said.recordedAt());
    }

    private Told disputed(CaseFacts.Disputed said, ReceivedFact fact) {
        CaseFile file = known.of(said.caseId())
                .changed(inTalk(), line -> line.at(Stage.DIFFER, AnswerDay.after(fact.happened())));
        return new Told(file, said.by(), "did not agree", said.reasons(), said.recordedAt());
    }

    private Told escalated(CaseFacts.Escalated said) {
        CaseFile file = known.of(said.caseId()).changed(inTalk(), line -> line.at(Stage.ESCALATED, said.answerBy()));
        return new Told(
                file,
                said.by(),
                "passed the case to the police inspector and the YOS operations manager",
                Phrases.lines(Phrases.of(said.because()), "They answer by " + Phrases.day(said.answerBy()) + "."),
                said.recordedAt());
    }

    private Told agreed(CaseFacts.Agreed said) {
        CaseFile before = known.of(said.caseId());
        Map<UUID, CaseFacts.Agreed.Line> lines =
                said.lines().stream().collect(Collectors.toMap(CaseFacts.Agreed.Line::offenceId, line -> line));
        CaseFile file = before.changed(
                line -> lines.containsKey(line.offenceId()) && line.decision() <= said.decision(),
                line -> decided(line, said.decision(), lines.get(line.offenceId())));
        return new Told(file, said.by(), agreement(said), text(said), said.recordedAt());
    }

    private static CaseLine decided(CaseLine line, int decision, CaseFacts.Agreed.Line as) {
        Stage stage = switch (as.disposal()) {
            case "CHARGE" -> Stage.REFERRED_FOR_CHARGE;
            case "NO_FURTHER_ACTION" -> Stage.NO_FURTHER_ACTION;
            default -> as.confirmed() ? Stage.TO_SIGN : Stage.TO_ALLOCATE;
        };
        return line.decided(decision, as.disposal(), stage);
    }

    private static String agreement(CaseFacts.Agreed said) {
        String what = Phrases.same(
                said.lines().stream().map(CaseFacts.Agreed.Line::disposal).toList());
        String on = what.isEmpty() ? "what happens for each offence" : what;
        return switch (said.basis()) {
            case "POLICE_DECISION" -> "recorded the police decision: " + on;
            case "ESCALATION_AGREED" -> "agreed after the escalation: " + on;
            default -> "agreed: " + on;
        };
    }

    private static String text(CaseFacts.Agreed said) {
        List<String> lines = new ArrayList<>();
        for (CaseFacts.Agreed.Line line : said.lines()) {
            String why =
                    line.noFurtherActionReason() == null ? "" : ", because " + Phrases.of(line.noFurtherActionReason());
            lines.add(line.title() + ": " + Phrases.of(line.disposal()) + why + ".");
            if (line.conditions() != null && !line.conditions().isEmpty()) {
                lines.add("Conditions: " + String.join(" ", line.conditions()));
            }
            if (line.conditionsEndOn() != null) {
                lines.add("The conditions end on " + Phrases.day(line.conditionsEndOn()) + ".");
            }
            if (line.policyDriven()) {
                lines.add("Triage was closed by the policy alone.");
            }
        }
        lines.add(said.dissent() ? "The youth offending service does not agree, and its view is kept." : "");
        return Phrases.lines(lines.toArray(String[]::new));
    }

    private Told confirmed(CaseFacts.Confirmed said) {
        CaseFile before = known.of(said.caseId());
        CaseFile file = before.changed(
                line -> said.offenceIds().contains(line.offenceId())
                        && line.decision() == said.decision()
                        && UNCONFIRMED.contains(line.stage()),
                line -> line.at(Stage.TO_SIGN, null));
        String text = Phrases.offences(before, said.offenceIds()) + ": the assessment agrees, and it may be given.";
        return new Told(file, said.by(), "confirmed the decision", text, said.recordedAt());
    }

    private Told reopened(CaseFacts.Reopened said) {
        CaseFile before = known.of(said.caseId());
        boolean onlyTalk = said.decision() == 0;
        CaseFile file = before.changed(
                line -> said.offenceIds().contains(line.offenceId())
                        && (onlyTalk
                                ? line.stage().isTalk()
                                : line.decision() == said.decision()
                                        && !line.stage().isTalk()),
                line -> line.at(Stage.TO_DECIDE, null));
        String text = Phrases.lines(
                Phrases.of(said.because()),
                Phrases.offences(before, said.offenceIds())
                        + (onlyTalk ? ": what was said before is set aside." : ": both agencies decide again."));
        return new Told(
                file,
                said.by(),
                onlyTalk ? "had both agencies begin again" : "opened the decision again",
                text,
                said.recordedAt());
    }

    /** What was given before the hold arrived goes on. */
    private Told overtaken(CaseFacts.Overtaken said) {
        CaseFile before = known.of(said.caseId());
        CaseFile file = before.changed(
                line -> said.offenceIds().contains(line.offenceId())
                        && line.decision() == said.decision()
                        && line.stage().isTalk(),
                line -> line.at(Stage.IN_DELIVERY, null));
        String text = Phrases.lines(
                Phrases.of(said.because()),
                Phrases.offences(before, said.offenceIds())
                        + ": nothing is undone. The operations manager and a police inspector look at it, and the police are"
                        + " told.");
        return new Told(file, said.by(), "found that the decision has been overtaken", text, said.recordedAt());
    }

    private static Predicate<CaseLine> inTalk() {
        return line -> line.stage().isTalk();
    }
}
