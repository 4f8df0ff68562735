package uk.concord.decision.history;

import java.util.Locale;

/** A contract's code of a disposal as words: {@code COMMUNITY_RESOLUTION} is "Community resolution". */
public final class KindWords {

    private KindWords() {}

    public static String of(String kind) {
        if (kind.equals(EarlierDisposal.HISTORY_DELETED)) {
            return "History incomplete: part of it was deleted";
        }
        String words = kind.toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
