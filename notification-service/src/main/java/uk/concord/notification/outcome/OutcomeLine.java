package uk.concord.notification.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of one offence for the police. A value: each piece of news makes a new one.
 *
 * @param offenceId its id in the case
 * @param number its place on the form
 * @param code of the offence list
 * @param title what people call the offence
 * @param progress how far it has come
 * @param decision the decision that holds for it; 0 before the first
 * @param disposal what was decided, where something is
 * @param outcomeCode of the Home Office; empty before the day it is given, and for a charge
 * @param decidedOn the day of the decision
 * @param givenOn the day the disposal was given
 * @param endedOn the day its delivery ended
 * @param conditionallyCautionedOn the day a youth conditional caution was given for it, whatever came later
 * @param overtaken what changed after it was given or settled, where something did
 * @param atItsEnd whether nothing of it is left to do
 */
public record OutcomeLine(
        UUID offenceId,
        int number,
        String code,
        String title,
        Progress progress,
        int decision,
        Optional<Disposal> disposal,
        String outcomeCode,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> givenOn,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> conditionallyCautionedOn,
        Optional<Overtaken> overtaken,
        boolean atItsEnd) {

    /** An offence as it stands on a form that came in. */
    static OutcomeLine of(Offence offence, Progress progress) {
        return new OutcomeLine(
                offence.offenceId(),
                offence.number(),
                offence.code(),
                offence.title(),
                progress,
                0,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** An offence on the form. */
    public record Offence(UUID offenceId, int number, String code, String title) {}

    OutcomeLine at(Progress reached) {
        return with(reached, outcomeCode, givenOn, endedOn, false);
    }

    OutcomeLine withdrawn() {
        return with(Progress.WITHDRAWN, outcomeCode, givenOn, endedOn, true);
    }

    OutcomeLine notSuitable(boolean underTen, LocalDate on) {
        String found =
                underTen ? OutcomeCodeRules.codeOf(CodeGround.UNDER_TEN, on).code() : "";
        return with(Progress.NOT_SUITABLE, found, givenOn, endedOn, true);
    }

    /** A caution that was once given keeps its code where nothing further is done in the end. */
    OutcomeLine agreed(int newDecision, LocalDate on, Disposal agreed, boolean confirmed, Optional<CodeGround> why) {
        boolean cautioned = agreed == Disposal.NO_FURTHER_ACTION && conditionallyCautionedOn.isPresent();
        Optional<CodeGround> ground = cautioned ? Optional.of(CodeGround.YOUTH_CONDITIONAL_CAUTION) : why;
        Optional<LocalDate> given = cautioned ? conditionallyCautionedOn : Optional.empty();
        String codeNow = ground.map(known ->
                        OutcomeCodeRules.codeOf(known, given.orElse(on)).code())
                .orElse("");
        boolean ends = agreed.endsWhenDecided();
        return new OutcomeLine(
                offenceId,
                number,
                code,
                title,
                confirmed && !ends ? Progress.CONFIRMED : Progress.DECIDED,
                newDecision,
                Optional.of(agreed),
                codeNow,
                Optional.of(on),
                given,
                Optional.empty(),
                conditionallyCautionedOn,
                Optional.empty(),
                ends);
    }

    OutcomeLine given(Disposal kind, LocalDate on) {
        boolean conditional = kind == Disposal.YOUTH_CONDITIONAL_CAUTION;
        return new OutcomeLine(
                offenceId,
                number,
                code,
                title,
                Progress.GIVEN,
                decision,
                Optional.of(kind),
                OutcomeCodeRules.codeOf(CodeGround.valueOf(kind.name()), on).code(),
                decidedOn,
                Optional.of(on),
                Optional.empty(),
                conditional ? Optional.of(on) : conditionallyCautionedOn,
                overtaken,
                false);
    }

    /** Its delivery ended before it was completed; what follows is settled once a manager has looked at why. */
    OutcomeLine underReview(LocalDate on) {
        return with(Progress.UNDER_REVIEW, outcomeCode, givenOn, Optional.of(on), false);
    }

    OutcomeLine ended(boolean completed, boolean reopens, LocalDate on) {
        Progress reached = completed ? Progress.COMPLETED : Progress.NOT_COMPLETED;
        return with(reached, outcomeCode, givenOn, Optional.of(on), !reopens);
    }

    /** What was given stays given, with its code; what was only decided holds no longer. */
    OutcomeLine reopened() {
        boolean wasGiven = givenOn.isPresent();
        return new OutcomeLine(
                offenceId,
                number,
                code,
                title,
                Progress.REOPENED,
                decision,
                wasGiven ? disposal : Optional.empty(),
                wasGiven ? outcomeCode : "",
                wasGiven ? decidedOn : Optional.empty(),
                givenOn,
                endedOn,
                conditionallyCautionedOn,
                overtaken,
                false);
    }

    /** The form or the child's history changed after it was settled; nothing of it is undone. */
    OutcomeLine overtaken(Overtaken because) {
        return changed(code, title, Optional.of(because));
    }

    /** The form calls the offence otherwise now. */
    OutcomeLine amended(Offence now) {
        return changed(now.code(), now.title(), overtaken);
    }

    private OutcomeLine changed(String newCode, String newTitle, Optional<Overtaken> because) {
        return new OutcomeLine(
                offenceId,
                number,
                newCode,
                newTitle,
                progress,
                decision,
                disposal,
                outcomeCode,
                decidedOn,
                givenOn,
                endedOn,
                conditionallyCautionedOn,
                because,
                atItsEnd);
    }

    private OutcomeLine with(
            Progress reached, String codeNow, Optional<LocalDate> given, Optional<LocalDate> ended, boolean atEnd) {
        return new OutcomeLine(
                offenceId,
                number,
                code,
                title,
                reached,
                decision,
                disposal,
                codeNow,
                decidedOn,
                given,
                ended,
                conditionallyCautionedOn,
                overtaken,
                atEnd);
    }
}
