package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.gate.store.EffectsFiles;
import uk.concord.decision.triagepolicy.Ending;
import uk.concord.decision.triagepolicy.PastDisposal;
import uk.concord.decision.triagepolicy.TriagePolicies;
import uk.concord.decision.triagepolicy.TriagePolicy;
import uk.concord.decision.triagepolicy.store.PolicyFiles;
import uk.concord.rules.Effect;

/**
 * A named row of a decision table: a child of 14 who fully admitted an either-way offence of 12 January 2019, asked about
 * on 22 January, but for what the row says; and what the gates answer.
 */
final class Row {

    static final Gates GATES = new EffectsFiles().gates();
    static final TriagePolicies POLICIES = new PolicyFiles().shipped();

    private final String name;
    private LocalDate born = LocalDate.parse("2004-06-01");
    private LocalDate today = LocalDate.parse("2019-01-22");
    private LocalDate from = LocalDate.parse("2019-01-12");
    private LocalDate to = from;
    private boolean identityConfirmed = true;
    private boolean evidenceSufficient = true;
    private boolean historyArriving;
    private boolean anotherBirthDate;
    private Optional<HistoryGap> gap = Optional.empty();
    private boolean conditionalCautionWasGiven;
    private AppropriateAdult adult =
            new AppropriateAdult(AppropriateAdult.Category.PARENT_OR_GUARDIAN, false, false, true);
    private OffenceClass offenceClass = OffenceClass.EITHER_WAY;
    private TimeLimit timeLimit = TimeLimit.NONE;
    private Admission admission = Admission.FULL;
    private final List<PastDisposal> history = new ArrayList<>();
    private final List<PastDisposal> pending = new ArrayList<>();
    private DisposalKind kind = DisposalKind.TRIAGE;
    private Optional<String> draft = Optional.empty();
    private Optional<Choice> choice = Optional.empty();
    private Verdict verdict = Verdict.OPEN;
    private Set<String> says = Set.of();
    private Set<String> informs = Set.of();
    private String change = "";

    private Row(String name) {
        this.name = name;
    }

    static Row row(String name) {
        return new Row(name);
    }

    Row born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    Row on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Row offenceOn(String day) {
        return between(day, day);
    }

    Row between(String first, String last) {
        from = LocalDate.parse(first);
        to = LocalDate.parse(last);
        return this;
    }

    Row sixMonths() {
        offenceClass = OffenceClass.SUMMARY;
        return limit(TimeLimit.SIX_MONTHS);
    }

    Row limit(TimeLimit limit) {
        timeLimit = limit;
        return this;
    }

    Row indictableOnly() {
        offenceClass = OffenceClass.INDICTABLE_ONLY;
        return this;
    }

    Row said(Admission admission) {
        this.admission = admission;
        return this;
    }

    Row unsure() {
        identityConfirmed = false;
        return this;
    }

    Row withoutEvidence() {
        evidenceSufficient = false;
        return this;
    }

    Row historyArriving() {
        historyArriving = true;
        return this;
    }

    Row bornOtherwiseElsewhere() {
        anotherBirthDate = true;
        return this;
    }

    Row historyDeletedOn(String day) {
        gap = Optional.of(new HistoryGap(LocalDate.parse(day), Optional.empty()));
        return this;
    }

    Row checkedWithTheForceOn(String day, String found) {
        gap = gap.map(deleted -> new HistoryGap(
                deleted.deletedOn(), Optional.of(new HistoryGap.Check(LocalDate.parse(day), "Sefton Marlowe", found))));
        return this;
    }

    Row afterConditionalCaution() {
        conditionalCautionWasGiven = true;
        return this;
    }

    Row adult(boolean isVictim, boolean isPolice, boolean isAdult) {
        adult = new AppropriateAdult(AppropriateAdult.Category.OTHER_ADULT, isVictim, isPolice, isAdult);
        return this;
    }

    Row nobodyStandsBy() {
        adult = AppropriateAdult.nobody();
        return this;
    }

    Row had(String kind, String givenOn, Ending ended) {
        history.add(new PastDisposal(kind, LocalDate.parse(givenOn), ended, "hartlepool"));
        return this;
    }

    Row pendingSince(String day) {
        pending.add(PastDisposal.pendingTriage(LocalDate.parse(day), "hartlepool"));
        return this;
    }

    /** As if this draft were in force, and no draft beside it. */
    Row under(String draft) {
        this.draft = Optional.of(draft);
        return this;
    }

    Row asks(DisposalKind kind) {
        this.kind = kind;
        return this;
    }

    Row chooses(Choice choice) {
        this.kind = choice.kind();
        this.choice = Optional.of(choice);
        return this;
    }

    Row open() {
        return answers(Verdict.OPEN);
    }

    Row warns(String... codes) {
        return answers(Verdict.WARN, codes);
    }

    Row closed(String... codes) {
        return answers(Verdict.CLOSED, codes);
    }

    private Row answers(Verdict verdict, String... codes) {
        this.verdict = verdict;
        this.says = Set.of(codes);
        return this;
    }

    Row informs(String... codes) {
        this.informs = Set.of(codes);
        return this;
    }

    Row change(String change) {
        this.change = change;
        return this;
    }

    Offence offence() {
        return new Offence(
                new UUID(0, 1),
                1,
                "Theft from shop",
                offenceClass,
                timeLimit,
                from,
                to,
                admission,
                conditionalCautionWasGiven);
    }

    Circumstances circumstances() {
        return new Circumstances(
                born,
                identityConfirmed,
                evidenceSufficient,
                "Sergeant Orla Finch",
                adult,
                history,
                pending,
                historyArriving,
                anotherBirthDate,
                gap,
                today,
                policy());
    }

    private TriagePolicy policy() {
        return draft.map(name -> new TriagePolicy(
                        POLICIES.versions().stream()
                                .filter(version -> version.name().equals(name))
                                .findFirst(),
                        List.of()))
                .orElseGet(() -> POLICIES.on("cleveland", today));
    }

    Answer answer() {
        return choice.map(chosen -> GATES.test(offence(), circumstances(), chosen))
                .orElseGet(() -> GATES.answers(offence(), circumstances()).stream()
                        .filter(answer -> answer.kind() == kind)
                        .findFirst()
                        .orElseThrow());
    }

    Verdict verdict() {
        return verdict;
    }

    /** What blocks or warns, and nothing else does. */
    Set<String> says() {
        return says;
    }

    /** What is told besides; more may be. */
    Set<String> informs() {
        return informs;
    }

    /** What one of the reasons says would change the answer; empty where the row does not look at it. */
    String change() {
        return change;
    }

    static boolean counts(Spoken reason) {
        return reason.effect() != Effect.INFORM;
    }

    @Override
    public String toString() {
        return name;
    }
}
