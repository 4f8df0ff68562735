package uk.concord.disposal.cases.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.disposal.Course;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalAction;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.disposal.DisposalTable;
import uk.concord.disposal.disposal.Ending;
import uk.concord.disposal.disposal.Review;
import uk.concord.disposal.disposal.Signing;
import uk.concord.disposal.disposal.Stop;
import uk.concord.rules.Reason;

/** A disposal as those see it who may. What is not yet known is left out of the JSON. */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisposalView(
        UUID disposalId,
        UUID caseId,
        String reference,
        int decision,
        DisposalKind kind,
        String kindTitle,
        String state,
        String stateTitle,
        int version,
        List<Covered> offences,
        List<String> conditions,
        LocalDate conditionsEndOn,
        Reopening reopenedBecause,
        Answers answers,
        Stop.Because stoppedBecause,
        String explanation,
        Done given,
        Done ended,
        Boolean completed,
        String summary,
        Boolean reasonableExcuse,
        String reviewReason,
        LocalDate since,
        List<Reason> warnings,
        List<String> allowedActions) {

    /** An offence that it is for. */
    @TemplateData
    public record Covered(UUID offenceId, int number, String title, LocalDate from, LocalDate to, boolean confirmed) {}

    /** How its document was answered. */
    @TemplateData
    public record Answers(
            Signing.Answer child,
            Signing.Answer parentOrCarer,
            Signing.Answer appropriateAdult,
            NamedAdult adult,
            String textVersion,
            String disclosureVersion,
            By by,
            Instant happenedAt,
            Instant recordedAt) {

        static Answers of(Signing signing) {
            return new Answers(
                    signing.child(),
                    signing.parentOrCarer(),
                    signing.appropriateAdult(),
                    signing.adult(),
                    signing.textVersion(),
                    signing.disclosureVersion(),
                    signing.by().by(),
                    signing.by().happenedAt(),
                    signing.by().recordedAt());
        }
    }

    /** An act that was done. */
    @TemplateData
    public record Done(LocalDate on, Instant happenedAt, Instant recordedAt, By by) {
        static Done of(Act act) {
            return new Done(act.happenedOn(), act.happenedAt(), act.recordedAt(), act.by());
        }
    }

    /** @param may whether the reader holds a role for an operation */
    static DisposalView of(Disposal disposal, CaseFile file, List<Reason> warnings, Predicate<String> may) {
        Course course = disposal.course();
        return new DisposalView(
                disposal.id().value(),
                disposal.caseId(),
                file.reference(),
                disposal.decision(),
                disposal.kind(),
                disposal.kind().title(),
                disposal.state().name(),
                disposal.state().title(),
                disposal.version(),
                covered(disposal, file),
                disposal.conditions(),
                disposal.conditionsEndOn().orElse(null),
                course.reopened().orElse(null),
                course.signing().map(Answers::of).orElse(null),
                course.stop().map(Stop::because).orElse(null),
                course.stop().map(Stop::explanation).orElse(null),
                course.giving().map(Done::of).orElse(null),
                course.ending().map(Ending::by).map(Done::of).orElse(null),
                course.ending().map(Ending::completed).orElse(null),
                course.ending().map(Ending::summary).orElse(null),
                course.review().map(Review::reasonableExcuse).orElse(null),
                course.review().map(Review::reason).orElse(null),
                disposal.since(),
                warnings,
                DisposalTable.TABLE.offered(disposal.state()).stream()
                        .filter(action -> may.test(operation(action)))
                        .map(Enum::name)
                        .toList());
    }

    public boolean allows(String action) {
        return allowedActions.contains(action);
    }

    private static List<Covered> covered(Disposal disposal, CaseFile file) {
        return file.offences(disposal.offences()).stream()
                .map(offence -> new Covered(
                        offence.id(),
                        offence.number(),
                        offence.title(),
                        offence.from(),
                        offence.to(),
                        disposal.confirmed().contains(offence.id())))
                .toList();
    }

    private static String operation(DisposalAction action) {
        return switch (action) {
            case SIGN, STOP -> DisposalDesk.SIGN;
            case GIVE -> DisposalDesk.GIVE;
            case COMPLETE, END_UNCOMPLETED -> DisposalDesk.CLOSE;
            case REVIEW -> DisposalDesk.REVIEW;
            case CONFIRM, SUPERSEDE -> "";
        };
    }
}
