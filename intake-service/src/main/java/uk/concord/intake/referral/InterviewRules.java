package uk.concord.intake.referral;

import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Effect.WARN;

import java.util.List;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What the machine looks for in what a G26 says of the interview. */
final class InterviewRules {

    private InterviewRules() {}

    @Rule(
            code = "interview-without-adult",
            says = "A child is not interviewed without an appropriate adult.",
            source = "Police and Criminal Evidence Act 1984, Code C, paragraph 11.15",
            certainty = KNOWN,
            effect = WARN)
    static Optional<Finding> adultWasThere(G26 form) {
        return form.more().at("evidence.adultThere").equals(List.of("NO"))
                ? Optional.of(new Finding(
                        new Reason(
                                "interview-without-adult",
                                "/more/evidence/adultThere",
                                "The child was interviewed without an appropriate adult: what was said may not stand."),
                        WARN))
                : Optional.empty();
    }
}
