package uk.concord.disposal.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;

/** An assessment on its way, step by step. */
final class Samples {

    static final UUID OFFENCE = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e01");
    static final UUID OTHER_OFFENCE = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e02");
    static final LocalDate DUE = LocalDate.parse("2019-02-04");
    static final Set<Worker> STAFF = Set.of(new Worker("cosima", "Cosima Thwaite"));

    private Samples() {}

    static Act act(String who, String role, String day) {
        Instant at = Instant.parse(day + "T15:00:00Z");
        return new Act(new By(who, who, role), at, at);
    }

    static Findings findings(boolean concurs, String by, String day) {
        return new Findings(
                Tool.ASSETPLUS, concurs, "Low risk.", Optional.empty(), Optional.empty(), act(by, "case-manager", day));
    }

    static Assessment toAllocate() {
        return Assessment.opened(
                new AssessmentId(UUID.fromString("5f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e10"), 1),
                Set.of(OFFENCE, OTHER_OFFENCE),
                DUE,
                LocalDate.parse("2019-01-22"));
    }

    static AssessmentCommand allocate() {
        return new AssessmentCommand.Allocate(act("dilys", "duty-manager", "2019-01-22"), "cosima", STAFF);
    }

    static AssessmentCommand record(boolean concurs) {
        Findings findings = findings(concurs, "cosima", "2019-01-30");
        return new AssessmentCommand.Record(findings.by(), findings);
    }

    static AssessmentCommand sendBack() {
        return new AssessmentCommand.SendBack(act("dilys", "duty-manager", "2019-01-30"), "Say more of school.");
    }

    static AssessmentCommand countersign() {
        return new AssessmentCommand.Countersign(act("dilys", "duty-manager", "2019-01-31"), Optional.empty());
    }

    static AssessmentCommand stop(UUID... offences) {
        Instant at = Instant.parse("2019-01-31T15:00:00Z");
        return new AssessmentCommand.Stop(new Act(By.SERVICE, at, at), Set.of(offences), Reopening.AMENDED);
    }

    static Assessment after(Assessment assessment, AssessmentCommand... commands) {
        Assessment at = assessment;
        for (AssessmentCommand command : commands) {
            at = at.decide(command).fold(change -> change.after(), refused -> {
                throw new AssertionError(refused.reasons());
            });
        }
        return at;
    }

    static Assessment in(AssessmentState state) {
        return switch (state) {
            case TO_ALLOCATE -> toAllocate();
            case ASSESSING -> after(toAllocate(), allocate());
            case TO_COUNTERSIGN -> after(toAllocate(), allocate(), record(true));
            case CONCURRED -> after(toAllocate(), allocate(), record(true), countersign());
            case DIFFERED -> after(toAllocate(), allocate(), record(false), countersign());
            case STOPPED -> after(toAllocate(), stop(OFFENCE, OTHER_OFFENCE));
        };
    }
}
