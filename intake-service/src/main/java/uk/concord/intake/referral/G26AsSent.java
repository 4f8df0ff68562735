package uk.concord.intake.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A G26 as its sender wrote it, before any rule has looked at it: all is text, dates as yyyy-mm-dd, yes and no as
 * {@code true} and {@code false}, moments as RFC 3339 has them. Text that was left out is empty.
 *
 * @param handedOverAt when it was handed over on paper
 * @param more what it says beyond what it needs, by place
 */
public record G26AsSent(
        String crimeReference,
        String yos,
        String routeToPolice,
        Child child,
        ParentOrCarer parentOrCarer,
        List<Offence> offences,
        Evidence evidence,
        AppropriateAdult appropriateAdult,
        Victim victim,
        Proposal proposal,
        OnBehalfOf onBehalfOf,
        String handedOverAt,
        Map<String, List<String>> more) {

    public G26AsSent {
        crimeReference = tidy(crimeReference);
        yos = tidy(yos);
        routeToPolice = tidy(routeToPolice);
        offences = List.copyOf(offences);
        handedOverAt = tidy(handedOverAt);
        more = Map.copyOf(more);
    }

    /** A form that says no more than it needs. */
    public G26AsSent(
            String crimeReference,
            String yos,
            String routeToPolice,
            Child child,
            ParentOrCarer parentOrCarer,
            List<Offence> offences,
            Evidence evidence,
            AppropriateAdult appropriateAdult,
            Victim victim,
            Proposal proposal,
            OnBehalfOf onBehalfOf,
            String handedOverAt) {
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
                handedOverAt,
                Map.of());
    }

    /** When it was handed over on paper; empty where it never was, or where that cannot be read. */
    public Optional<Instant> handedOver() {
        return G26Rules.moment(handedOverAt);
    }

    /** The child. */
    public record Child(String givenNames, String familyName, String dateOfBirth, String pncId, String address) {
        public Child {
            givenNames = tidy(givenNames);
            familyName = tidy(familyName);
            dateOfBirth = tidy(dateOfBirth);
            pncId = tidy(pncId);
            address = tidy(address);
        }
    }

    /** Who brings the child up. */
    public record ParentOrCarer(String name, String relationship) {
        public ParentOrCarer {
            name = tidy(name);
            relationship = tidy(relationship);
        }
    }

    /** One offence; where {@code to} is empty it is the same day as {@code from}. */
    public record Offence(String code, String from, String to, String whatHappened, String admission) {
        public Offence {
            code = tidy(code);
            from = tidy(from);
            to = tidy(to);
            whatHappened = tidy(whatHappened);
            admission = tidy(admission);
        }
    }

    /** Whether there is enough to charge, and who says so. */
    public record Evidence(String sufficient, String saidBy) {
        public Evidence {
            sufficient = tidy(sufficient);
            saidBy = tidy(saidBy);
        }
    }

    /** Who stands by the child. */
    public record AppropriateAdult(String name, String category, String isVictim, String isPolice, String isAdult) {
        public AppropriateAdult {
            name = tidy(name);
            category = tidy(category);
            isVictim = tidy(isVictim);
            isPolice = tidy(isPolice);
            isAdult = tidy(isAdult);
        }
    }

    /** Who was harmed, and what they want. */
    public record Victim(String kind, String views, String whyNotAsked) {
        public Victim {
            kind = tidy(kind);
            views = tidy(views);
            whyNotAsked = tidy(whyNotAsked);
        }
    }

    /** What the officer would do. */
    public record Proposal(String disposal, String reason) {
        public Proposal {
            disposal = tidy(disposal);
            reason = tidy(reason);
        }
    }

    /** Whose form it is, where not the sender's own; both empty where it is. */
    public record OnBehalfOf(String officer, String reason) {
        public OnBehalfOf {
            officer = tidy(officer);
            reason = tidy(reason);
        }

        boolean said() {
            return !officer.isEmpty() || !reason.isEmpty();
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}
