package uk.concord.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import uk.concord.intake.progress.Progress;
import uk.concord.intake.referral.ProposedDisposal;

/**
 * How far an accepted case has come, for its sender.
 *
 * @param title the stage in a word
 * @param text the stage in a sentence
 * @param told the kinds of disposal of which the police were told; empty before
 * @param toldAt when the police were last told something
 * @param policeHaveIt whether they said that they have it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressView(
        String stage, String title, String text, List<String> told, Instant toldAt, boolean policeHaveIt) {

    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.stage().name(),
                progress.stage().title(),
                progress.stage().text(),
                progress.told(),
                progress.toldAt().orElse(null),
                progress.policeHaveIt());
    }

    /** The kinds in words. */
    public String toldInWords() {
        return String.join(
                ", ",
                told.stream()
                        .map(kind -> ProposedDisposal.valueOf(kind).title())
                        .toList());
    }
}
