package uk.concord.decision.jointdecision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.Outcome;
import uk.concord.decision.jointdecision.handling.CheckWithForceHandler;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;
import uk.concord.web.Refused;

/** What page and JSON have in common when a check with the force is recorded. */
@ApplicationScoped
class ForceCheckDesk {

    private static final String OPERATION = "decision.force-check";

    private final CheckWithForceHandler handler;
    private final DecisionSight sight;

    ForceCheckDesk(CheckWithForceHandler handler, DecisionSight sight) {
        this.handler = handler;
        this.sight = sight;
    }

    /** What was sent. @param foundNothing null where it was not said */
    record Sent(Integer version, String checkedOn, Boolean foundNothing, String found) {}

    void record(UUID caseId, Sent sent) {
        sight.visible(caseId, OPERATION);
        Acting acting = sight.acting(OPERATION, null);
        handler.record(read(caseId, sent), acting).ifPresent(ForceCheckDesk::refuse);
    }

    private static CheckWithForceHandler.Asked read(UUID caseId, Sent sent) {
        List<Reason> wrong = new ArrayList<>();
        if (sent.version() == null) {
            wrong.add(new Reason(
                    "version-missing", "/version", "Say which version you saw, so that nobody is overwritten."));
        }
        if (sent.foundNothing() == null) {
            wrong.add(new Reason("check-finding-missing", "/foundNothing", "Say whether the force found anything."));
        }
        LocalDate checkedOn = date(sent.checkedOn(), wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        String found = sent.found() == null ? "" : sent.found().strip();
        return new CheckWithForceHandler.Asked(caseId, sent.version(), checkedOn, sent.foundNothing(), found);
    }

    private static LocalDate date(String text, List<Reason> wrong) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException notADate) {
            wrong.add(new Reason("date-unreadable", "/checkedOn", "Enter a real date, for example 27 3 2019."));
            return null;
        }
    }

    private static void refuse(Outcome.Refused refused) {
        throw switch (refused.because()) {
            case INPUT -> new Invalid(refused.reasons());
            case STATE -> new Refused(Refused.Kind.CONFLICT, refused.reasons(), List.of());
            case RULE -> new Refused(Refused.Kind.RULE, refused.reasons(), List.of());
        };
    }
}
