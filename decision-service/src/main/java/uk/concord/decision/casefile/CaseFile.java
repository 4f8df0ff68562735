package uk.concord.decision.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A case as the facts heard so far tell it. Immutable: each fact makes the next one.
 *
 * @param restricted as last heard of the child together with the case
 * @param worker the case manager's name; empty before it is allocated
 * @param receivedOn when the G26 was first received
 * @param lines its offences, in the order of the form
 */
public record CaseFile(
        UUID caseId,
        String reference,
        String crimeReference,
        String force,
        String yos,
        boolean restricted,
        UUID personId,
        String worker,
        LocalDate receivedOn,
        List<CaseLine> lines,
        PoliceMessage police,
        Standing standing) {

    private static final Comparator<CaseLine> NEEDS_SOMEBODY_MOST = Comparator.comparing(CaseLine::stage)
            .thenComparing(CaseLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CaseLine::number);

    public CaseFile {
        lines = lines.stream()
                .sorted(Comparator.comparing(CaseLine::number).thenComparing(CaseLine::offenceId))
                .toList();
    }

    /** The offence's title; "an offence" where the case has none of this id. */
    public String titleOf(UUID offenceId) {
        return lines.stream()
                .filter(line -> line.offenceId().equals(offenceId))
                .findFirst()
                .map(CaseLine::title)
                .orElse("an offence");
    }

    /** The titles of its offences. */
    public String offences() {
        return String.join("; ", lines.stream().map(CaseLine::title).toList());
    }

    /** The same case with these offences. */
    public CaseFile with(List<CaseLine> offences) {
        return new CaseFile(
                caseId,
                reference,
                crimeReference,
                force,
                yos,
                restricted,
                personId,
                worker,
                receivedOn,
                offences,
                police,
                standing);
    }

    /** The same case, held by this case manager. */
    public CaseFile heldBy(String name) {
        return new CaseFile(
                caseId,
                reference,
                crimeReference,
                force,
                yos,
                restricted,
                personId,
                name,
                receivedOn,
                lines,
                police,
                standing);
    }

    /** The same case, of which the police have been told this. */
    public CaseFile told(PoliceMessage message) {
        return new CaseFile(
                caseId,
                reference,
                crimeReference,
                force,
                yos,
                restricted,
                personId,
                worker,
                receivedOn,
                lines,
                message,
                standing);
    }

    /** The same case, with the offences meant changed and the others as they are. */
    public CaseFile changed(Predicate<CaseLine> meant, UnaryOperator<CaseLine> change) {
        return with(lines.stream()
                .map(line -> meant.test(line) ? change.apply(line) : line)
                .toList());
    }

    /** The same case, its standing read anew from its offences and from what the police said. */
    public CaseFile settledAt(Instant happened) {
        CaseLine first = lines.stream().min(NEEDS_SOMEBODY_MOST).orElseThrow();
        boolean open = !first.stage().isLast();
        boolean mend = !open && police.state() == PoliceMessage.State.REJECTED;
        Stage stage = mend ? Stage.REJECTED : first.stage();
        boolean moved = standing == null || standing.stage() != stage;
        Instant since = moved ? happened : standing.since();
        Instant closed = open || mend ? null : since;
        Standing now = new Standing(stage, first.kind(), first.dueOn(), since, closed);
        return new CaseFile(
                caseId,
                reference,
                crimeReference,
                force,
                yos,
                restricted,
                personId,
                worker,
                receivedOn,
                lines,
                police,
                now);
    }
}
