package uk.concord.disposal.disposal;

import uk.concord.disposal.act.Act;

/**
 * How the work ended.
 *
 * @param completed whether the child did what was agreed
 * @param summary for the police, without names
 * @param by who closed it, and when it ended
 */
public record Ending(boolean completed, String summary, Act by) {}
