package uk.concord.intake.referral;

import java.util.List;
import java.util.Optional;

/** All the G26s that were sent. */
public interface Referrals {

    Optional<Referral> find(ReferralId id);

    /** The same, and nobody else can change it from here to the end of the transaction. */
    Optional<Referral> claim(ReferralId id);

    void add(Referral referral);

    /** Stores what became of it. */
    void replace(Referral referral);

    /** Every version of its form, the first one first. */
    List<FormVersion> versions(ReferralId id);

    /** Other G26s of the force with this crime reference, those taken back left aside: the newest twenty at most. */
    List<SameCrime> sameCrime(Referral referral);

    /** Which G26 of this force has this reference. */
    Optional<ReferralId> withReference(String force, String reference);

    /**
     * Those that wait for the check, the oldest first.
     *
     * @param restricted whether those about restricted children are listed too
     */
    List<Referral> toCheck(String force, boolean restricted, int offset, int limit);

    /** How many {@link #toCheck} would list in all. */
    long countToCheck(String force, boolean restricted);

    /** Those that somebody sent: returned ones first, then the newest. */
    List<Referral> sentBy(String force, String sender, int offset, int limit);

    /** How many {@link #sentBy} would list in all. */
    long countSentBy(String force, String sender);

    /** Those that somebody sent and that stand returned, the oldest first. */
    List<Referral> returnedTo(String force, String sender, int limit);

    /** How many {@link #returnedTo} would list in all. */
    long countReturnedTo(String force, String sender);
}
