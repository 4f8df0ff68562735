package uk.concord.journeys.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import uk.concord.journeys.people.SampleChild;

/** What one case is about: a child, what the form says, and the ids that the doors answered. New for each scenario. */
public final class TheCase {

    private final List<Offence> offences = new ArrayList<>();
    private SampleChild child;
    private String yos = "south-tees";
    private boolean withoutPncId;
    private boolean lookedAfter;
    private boolean parentIsVictim;
    private boolean byHand;
    private String crimeReference = "";
    private String caseId = "";
    private boolean accepted;
    private String lateReason = "";
    private TheCase other;

    /** The same child's other case, where there is one. */
    TheCase other() {
        if (other == null) {
            throw new NotAsExpected(
                    "there is no other case: say \"Given triage is agreed in another case of the child\"");
        }
        return other;
    }

    /** A second case of the same child begins. */
    TheCase withOther() {
        other = new TheCase();
        other.about(child(), yos());
        return other;
    }

    SampleChild child() {
        if (child == null) {
            throw new NotAsExpected("no child yet: begin with \"Given a child of South Tees, aged 14\"");
        }
        return child;
    }

    void about(SampleChild someone, String area) {
        child = someone;
        yos = area;
    }

    String yos() {
        return yos;
    }

    List<Offence> offences() {
        return offences;
    }

    Offence lastOffence() {
        if (offences.isEmpty()) {
            throw new NotAsExpected(
                    "no offence yet: say \"Given an offence of \"theft from shop\" on 12 January 2019\"");
        }
        return offences.get(offences.size() - 1);
    }

    /** The force's own number of what is looked into: the same each time the form is sent. */
    String crimeReference() {
        if (crimeReference.isEmpty()) {
            crimeReference = "CR/" + BusinessTime.today().getYear() + "/"
                    + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
        }
        return crimeReference;
    }

    boolean withoutPncId() {
        return withoutPncId;
    }

    void hasNoPncId() {
        withoutPncId = true;
    }

    boolean lookedAfter() {
        return lookedAfter;
    }

    void isLookedAfter() {
        lookedAfter = true;
    }

    boolean parentIsVictim() {
        return parentIsVictim;
    }

    void hasParentAsVictim() {
        parentIsVictim = true;
    }

    /** The police enter this case by hand: their system is away meanwhile. */
    boolean byHand() {
        return byHand;
    }

    void isByHand() {
        byHand = true;
    }

    boolean wasSent() {
        return !caseId.isEmpty();
    }

    String id() {
        if (!wasSent()) {
            throw new NotAsExpected(
                    "no G26 was sent yet: say \"When the referring officer sends the G26, proposing triage\"");
        }
        return caseId;
    }

    void isCase(String id) {
        caseId = id;
    }

    /** Whether it passed the quality check, so that there is a joint decision. */
    boolean wasAccepted() {
        return accepted;
    }

    void isAccepted() {
        accepted = true;
    }

    String lateReason() {
        return lateReason;
    }

    void isLateBecause(String reason) {
        lateReason = reason;
    }
}
