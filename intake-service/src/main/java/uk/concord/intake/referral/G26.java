package uk.concord.intake.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.person.PncId;
import uk.concord.intake.referral.more.MoreAnswers;

/**
 * What the form says, once each field could be read: the fifteen facts of decision D28.
 *
 * @param crimeReference the force's own
 * @param yos short name of the youth offending service where the child lives
 * @param routeToPolice how the child came to police attention
 * @param child as the police know them
 * @param parentOrCarer to be told
 * @param offences one or more
 * @param evidence whether there is enough to charge
 * @param appropriateAdult who stands by the child
 * @param victim who was harmed, and what they want
 * @param proposal what the officer would do
 * @param onBehalfOf where another officer's form is sent
 * @param more what it says beyond what it needs
 */
public record G26(
        String crimeReference,
        String yos,
        Route routeToPolice,
        Child child,
        ParentOrCarer parentOrCarer,
        List<Offence> offences,
        Evidence evidence,
        AppropriateAdult appropriateAdult,
        Victim victim,
        Proposal proposal,
        Optional<OnBehalfOf> onBehalfOf,
        MoreAnswers more) {

    public G26 {
        offences = List.copyOf(offences);
    }

    /** A form that says no more than it needs. */
    public G26(
            String crimeReference,
            String yos,
            Route routeToPolice,
            Child child,
            ParentOrCarer parentOrCarer,
            List<Offence> offences,
            Evidence evidence,
            AppropriateAdult appropriateAdult,
            Victim victim,
            Proposal proposal,
            Optional<OnBehalfOf> onBehalfOf) {
        this(
                crimeReference,
                yos,
                routeToPolice,
                child,
                parentOrCarer,
                offences,
                evidence,
                appropriateAdult,
                victim,
                proposal,
                onBehalfOf,
                MoreAnswers.NONE);
    }

    /** The child as the police know them. */
    public record Child(
            String givenNames, String familyName, LocalDate dateOfBirth, Optional<PncId> pncId, String address) {

        /** Whether the other is this very child by all that tells children apart, the address left aside. */
        public boolean isStill(Child other) {
            return givenNames.equals(other.givenNames)
                    && familyName.equals(other.familyName)
                    && dateOfBirth.equals(other.dateOfBirth)
                    && pncId.equals(other.pncId);
        }
    }

    /** Who brings the child up. */
    public record ParentOrCarer(String name, String relationship) {}

    /**
     * An offence that the child is said to have done.
     *
     * @param id for ever
     * @param number its place on the form, from 1
     * @param listed what the offence list said of it when it was sent
     * @param from the first day on which it may have happened
     * @param to the last
     * @param whatHappened in plain words
     * @param admission what the child says to it
     */
    public record Offence(
            UUID id,
            int number,
            ListedOffence listed,
            LocalDate from,
            LocalDate to,
            String whatHappened,
            Admission admission) {

        Offence withId(UUID other) {
            return new Offence(other, number, listed, from, to, whatHappened, admission);
        }
    }

    /** Whether there is enough to charge, and who says so. */
    public record Evidence(boolean sufficient, String saidBy) {}

    /** Who stands by the child, and what might stand against that. */
    public record AppropriateAdult(
            String name, AdultCategory category, boolean isVictim, boolean isPolice, boolean isAdult) {}

    /** Who was harmed; their views or why these are not known, empty where not said. Never a name. */
    public record Victim(VictimKind kind, String views, String whyNotAsked) {}

    /** What the officer would do, and why. */
    public record Proposal(ProposedDisposal disposal, String reason) {}

    /** Whose form it is, where somebody else sends it, and why. */
    public record OnBehalfOf(String officer, String reason) {}

    /**
     * The same form with the ids of an earlier version's offences: where number and code are still the same, or where an
     * offence with this code on this day has only another number now.
     */
    public G26 keepingIdsOf(G26 earlier) {
        List<Offence> before = new ArrayList<>(earlier.offences());
        Map<Integer, UUID> kept = new HashMap<>();
        keep(before, kept, (then, now) -> then.number() == now.number());
        keep(before, kept, (then, now) -> then.from().equals(now.from()));
        return new G26(
                crimeReference,
                yos,
                routeToPolice,
                child,
                parentOrCarer,
                offences.stream()
                        .map(offence -> offence.withId(kept.getOrDefault(offence.number(), offence.id())))
                        .toList(),
                evidence,
                appropriateAdult,
                victim,
                proposal,
                onBehalfOf,
                more);
    }

    private void keep(List<Offence> before, Map<Integer, UUID> kept, BiPredicate<Offence, Offence> same) {
        for (Offence now : offences) {
            Optional<Offence> found = kept.containsKey(now.number())
                    ? Optional.empty()
                    : before.stream()
                            .filter(then ->
                                    then.listed().code().equals(now.listed().code()) && same.test(then, now))
                            .findFirst();
            found.ifPresent(then -> {
                before.remove(then);
                kept.put(now.number(), then.id());
            });
        }
    }
}
