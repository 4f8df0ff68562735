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

    /** Those that somebody sent and that stand returned, the oldest first. */
    List<Referral> returnedTo(String force, String sender, int limit);

    /** How many {@link #returnedTo} would list in all. */
    long countReturnedTo(String force, String sender);
}
