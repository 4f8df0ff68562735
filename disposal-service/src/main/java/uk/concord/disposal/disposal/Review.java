package uk.concord.disposal.disposal;

import uk.concord.disposal.act.Act;

/**
 * A manager's answer to why it was not completed.
 *
 * @param reasonableExcuse whether there was a reasonable excuse
 * @param reason in plain words
 * @param by who answered, and when
 */
public record Review(boolean reasonableExcuse, String reason, Act by) {}
