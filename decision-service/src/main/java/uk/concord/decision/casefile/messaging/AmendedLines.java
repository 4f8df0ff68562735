package uk.concord.decision.casefile.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.Stage;

/** The offences of a case whose form was amended: each where it stood, under what the form calls it now. */
final class AmendedLines {

    private AmendedLines() {}

    /** A closed case takes no new offence: that needs a form of its own. */
    static List<CaseLine> of(CaseFile before, List<CaseFacts.Offence> now) {
        boolean open = before.lines().stream().anyMatch(line -> !line.stage().isLast());
        List<CaseLine> lines = new ArrayList<>();
        for (CaseLine line : before.lines()) {
            lines.add(now.stream()
                    .filter(offence -> offence.offenceId().equals(line.offenceId()))
                    .findFirst()
                    .map(offence -> called(line, offence.title()))
                    .orElse(line));
        }
        now.stream()
                .filter(offence -> open && !has(before, offence.offenceId()))
                .map(offence -> new CaseLine(
                        offence.offenceId(), offence.number(), offence.title(), Stage.TO_DECIDE, "", 0, null))
                .forEach(lines::add);
        return lines;
    }

    private static boolean has(CaseFile file, UUID offenceId) {
        return file.lines().stream().anyMatch(line -> line.offenceId().equals(offenceId));
    }

    private static CaseLine called(CaseLine line, String title) {
        return new CaseLine(
                line.offenceId(), line.number(), title, line.stage(), line.kind(), line.decision(), line.dueOn());
    }
}
