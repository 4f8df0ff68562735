package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.concord.intake.person.Matches;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.Referrals;
import uk.concord.intake.referral.SameCrime;

/**
 * Which other G26s have a form's crime reference, and what of them the reader may see. A record that somebody tied to the
 * child is the same child.
 */
@ApplicationScoped
class SameCrimeReading {

    private final Referrals referrals;
    private final Matches matches;

    SameCrimeReading(Referrals referrals, Matches matches) {
        this.referrals = referrals;
        this.matches = matches;
    }

    /** Says whether the reader may see a G26. */
    interface Sight {
        boolean sees(Referral referral);
    }

    List<OtherG26> of(Referral referral, Sight sight) {
        Set<PersonId> child = matches.tied(referral.personId());
        return referrals.sameCrime(referral).stream()
                .map(other -> other(other, child.contains(other.personId()), sight))
                .toList();
    }

    static List<String> references(List<OtherG26> others, boolean aboutThisChild) {
        return others.stream()
                .filter(other -> other.aboutThisChild() == aboutThisChild)
                .map(OtherG26::reference)
                .toList();
    }

    private OtherG26 other(SameCrime other, boolean aboutThisChild, Sight sight) {
        Optional<Referral> seen = referrals.find(other.id()).filter(sight::sees);
        return new OtherG26(
                seen.map(found -> found.id().value()).orElse(null),
                other.reference(),
                other.state().name(),
                aboutThisChild,
                seen.map(found -> name(found.form().child())).orElse(null));
    }

    private static String name(G26.Child child) {
        return child.givenNames() + " " + child.familyName();
    }
}
