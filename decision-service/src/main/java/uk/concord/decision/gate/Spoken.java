package uk.concord.decision.gate;

import uk.concord.rules.Effect;

/**
 * One rule's answer as it is shown: what it says, what it does, where it comes from, and what would change it.
 *
 * @param code stable; search it to find the one rule
 * @param text a sentence that a duty manager understands
 * @param effect by the effects in force on the day
 * @param source statute, guidance or decision
 * @param certainty how sure the source is, in words
 * @param change what would change the answer, for example "opens when …" or "closes on 8 May 2019"; empty where nothing
 *     would
 * @param field what of the choice it concerns, as the API names it within a line: disposal, conditions, …
 */
public record Spoken(
        String code, String text, Effect effect, String source, String certainty, String change, String field) {}
