package uk.concord.notification.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is known of a case for the police. A value: each piece of news makes a new one. News of a decision that another
 * has replaced changes nothing.
 *
 * @param caseId the G26 id
 * @param standing where it belongs and how it is called
 * @param version of the state that the police were last told; 0 before the first
 * @param lines one for each offence, in the order of the form
 * @param summarised whether a closing summary can be read
 */
public record Outcome(UUID caseId, Standing standing, int version, List<OutcomeLine> lines, boolean summarised) {

    public Outcome {
        lines = List.copyOf(lines);
    }

    /**
     * Where a case belongs and how it is called.
     *
     * @param reference what people call the case
     * @param restricted whether only a few may see it
     * @param pncId of the child; empty where none is known
     */
    public record Standing(
            String reference,
            String force,
            String yos,
            boolean restricted,
            UUID personId,
            String crimeReference,
            String pncId) {

        /** What of it an amended form says. */
        public record Now(String yos, boolean restricted, String crimeReference) {}

        Standing amended(Now form) {
            return new Standing(
                    reference, force, form.yos(), form.restricted(), personId, form.crimeReference(), pncId);
        }

        Standing restricted(boolean now) {
            return new Standing(reference, force, yos, now, personId, crimeReference, pncId);
        }
    }

    /** What was agreed for an offence; {@code why} where nothing further is done. */
    public record AgreedLine(UUID offenceId, Disposal disposal, boolean confirmed, Optional<CodeGround> why) {}

    /** A case of which the police have been told nothing yet. */
    public static Outcome begun(UUID caseId, Standing standing, List<OutcomeLine.Offence> offences) {
        return new Outcome(caseId, standing, 0, lines(offences, Progress.RECEIVED), false);
    }

    /** The form came in again. */
    public Outcome sentAgain(Standing now, List<OutcomeLine.Offence> offences) {
        return new Outcome(caseId, now, version, lines(offences, Progress.RECEIVED), summarised);
    }

    public Outcome returned() {
        return each(line -> line.at(Progress.RETURNED));
    }

    public Outcome accepted(boolean restricted, List<OutcomeLine.Offence> offences) {
        return new Outcome(
                caseId, standing.restricted(restricted), version, lines(offences, Progress.ACCEPTED), summarised);
    }

    public Outcome withdrawn() {
        return each(OutcomeLine::withdrawn);
    }

    public Outcome notSuitable(boolean underTen, LocalDate on) {
        return each(line -> line.notSuitable(underTen, on));
    }

    public Outcome agreed(int decision, LocalDate on, List<AgreedLine> agreed) {
        return each(line -> agreed.stream()
                .filter(one -> one.offenceId().equals(line.offenceId()) && decision > line.decision())
                .findFirst()
                .map(one -> line.agreed(decision, on, one.disposal(), one.confirmed(), one.why()))
                .orElse(line));
    }

    public Outcome confirmed(int decision, Collection<UUID> offences) {
        return those(decision, offences, line -> line.progress() == Progress.DECIDED, l -> l.at(Progress.CONFIRMED));
    }

    /**
     * Both agencies decide anew; so they do where what was agreed will not be given. Where nothing was decided yet, only their
     * talk begins anew, which is nothing to the police.
     */
    public Outcome reopened(int decision, Collection<UUID> offences) {
        return those(decision, offences, line -> line.decision() > 0, OutcomeLine::reopened);
    }

    public Outcome given(int decision, Disposal kind, Collection<UUID> offences, LocalDate on) {
        return those(decision, offences, line -> line.givenOn().isEmpty(), line -> line.given(kind, on));
    }

    /** Delivery ended before it was completed, and a manager has still to look at why. */
    public Outcome underReview(int decision, Collection<UUID> offences, LocalDate on) {
        return those(decision, offences, line -> line.progress() == Progress.GIVEN, line -> line.underReview(on))
                .withSummary();
    }

    /** Delivery ended, completed or not, and perhaps both agencies decide anew. */
    public Outcome ended(int decision, Collection<UUID> offences, boolean completed, boolean reopens, LocalDate on) {
        return those(decision, offences, line -> true, line -> line.ended(completed, reopens, on))
                .withSummary();
    }

    public Outcome restricted(boolean restricted) {
        return new Outcome(caseId, standing.restricted(restricted), version, lines, summarised);
    }

    /** The form or the child's history changed after these offences were settled: nothing is undone, and they look at it. */
    public Outcome overtaken(int decision, Collection<UUID> offences, Overtaken because) {
        return those(decision, offences, line -> true, line -> line.overtaken(because));
    }

    /** The form says something else now; how far each offence has come stays. */
    public Outcome amended(Standing.Now form, List<OutcomeLine.Offence> offences) {
        Outcome now = new Outcome(caseId, standing.amended(form), version, lines, summarised);
        return now.each(line -> offences.stream()
                .filter(one -> one.offenceId().equals(line.offenceId()))
                .findFirst()
                .map(line::amended)
                .orElse(line));
    }

    /** The same at its next version, of which the police are now told. */
    public Outcome published() {
        return new Outcome(caseId, standing, version + 1, lines, summarised);
    }

    /** Whether nothing of any offence is left to do. */
    public boolean closed() {
        return lines.stream().allMatch(OutcomeLine::atItsEnd);
    }

    /** The state as the police are told it. */
    public PublicState told() {
        return PublicState.of(this);
    }

    /** A closing summary can be read. */
    private Outcome withSummary() {
        return new Outcome(caseId, standing, version, lines, true);
    }

    private Outcome those(
            int decision, Collection<UUID> offences, Predicate<OutcomeLine> where, UnaryOperator<OutcomeLine> change) {
        return each(line -> offences.contains(line.offenceId()) && decision == line.decision() && where.test(line)
                ? change.apply(line)
                : line);
    }

    private Outcome each(UnaryOperator<OutcomeLine> change) {
        return new Outcome(caseId, standing, version, lines.stream().map(change).toList(), summarised);
    }

    private static List<OutcomeLine> lines(List<OutcomeLine.Offence> offences, Progress progress) {
        return offences.stream()
                .map(offence -> OutcomeLine.of(offence, progress))
                .toList();
    }
}
