package uk.concord.intake.referral;

import java.util.List;

/** Lists of G26s, quick however many there are. */
public interface ReferralLists {

    List<Referral> find(ReferralSearch search, int offset, int limit);

    /** How many there are, counted no further than one more than {@link ReferralSearch#MOST}. */
    int count(ReferralSearch search);
}
