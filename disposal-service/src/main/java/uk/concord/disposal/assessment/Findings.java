package uk.concord.disposal.assessment;

import java.util.Optional;
import uk.concord.disposal.act.Act;

/**
 * What an assessment found.
 *
 * @param tool what the child was assessed with
 * @param concurs whether it agrees with the decision
 * @param reasons why, in plain words
 * @param instead what it would have instead, where it differs and says so
 * @param lateReason why it was late, where it was
 * @param by who assessed, and when
 */
public record Findings(
        Tool tool, boolean concurs, String reasons, Optional<Proposed> instead, Optional<String> lateReason, Act by) {}
