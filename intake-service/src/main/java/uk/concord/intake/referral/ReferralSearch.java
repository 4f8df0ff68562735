package uk.concord.intake.referral;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for among the G26s of a force.
 *
 * @param force whose
 * @param yos of this area only
 * @param sender sent by this sign-in name only; whoever looks for their own sees them, restricted or not
 * @param states in one of these; in any, where none is named
 * @param from received on this day in London or later
 * @param to received on this day or earlier
 * @param words a reference, a crime reference, or how a name begins, family name or given name first; empty for all
 * @param oldestFirst else the newest are first
 * @param restricted whether those about restricted children are found too
 */
public record ReferralSearch(
        String force,
        Optional<String> yos,
        Optional<String> sender,
        Set<ReferralState> states,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String words,
        boolean oldestFirst,
        boolean restricted) {

    /** More than this many are not counted: whoever finds so many looks for something narrower. */
    public static final int MOST = 1000;

    public ReferralSearch {
        states = Set.copyOf(states);
        words = words.strip();
    }

    /** The words as names are kept for being found. */
    public String nameKey() {
        return key(words);
    }

    /** A name as it is kept for being found: small letters, one space between words. */
    public static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
