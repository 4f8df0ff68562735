package uk.concord.decision.casefile;

import java.util.List;

/**
 * How far a case, or one offence of it, has come, as people say it. A case with several offences stands where the
 * offence stands that needs somebody most: the stages are declared in that order.
 */
public enum Stage {
    ESCALATED(
            "Escalated",
            "The two agencies did not come together, and it has been escalated",
            "Police inspector and YOS operations manager",
            "Say the last word",
            Doing.of(Place.DECISION, "decision.escalated-view", "decision.police-decision")),
    DIFFER(
            "Differ",
            "The two agencies differ",
            "Police and youth offending service",
            "Talk again, and propose again",
            Doing.of(Place.DECISION, "decision.view")),
    POLICE_TO_ANSWER(
            "To decide",
            "The youth offending service has proposed what to do",
            "The police",
            "Agree or differ",
            Doing.of(Place.DECISION, "decision.view").by("POLICE")),
    YOS_TO_ANSWER(
            "To decide",
            "The police have proposed what to do",
            "Youth offending service",
            "Agree or differ",
            Doing.of(Place.DECISION, "decision.view").by("YOS")),
    TO_DECIDE(
            "To decide",
            "The two agencies have to decide",
            "Police and youth offending service",
            "Propose what to do",
            Doing.of(Place.DECISION, "decision.view")),
    UNDER_REVIEW(
            "Not completed",
            "Ended before it was completed; it has to be reviewed",
            "YOS operations manager",
            "Say whether there was a reasonable excuse",
            Doing.of(Place.DISPOSAL, "disposal.review")),
    REJECTED(
            "Rejected",
            "Closed here, but the police system did not take the outcome",
            "Seconded police officer",
            "See why, and send the outcome again",
            Doing.of(Place.NOTIFICATION, "outcome.receipt")),
    SENT(
            "Sent",
            "The G26 waits for the quality check",
            "Seconded police officer",
            "Check the G26",
            Doing.of(Place.INTAKE, "referral.check")),
    RETURNED(
            "Returned",
            "The G26 was returned to be mended",
            "The police, who sent it",
            "Mend the G26 and send it again",
            Doing.of(Place.INTAKE, "referral.send")),
    TO_ALLOCATE(
            "To allocate",
            "Decided; nobody has been asked to assess the child yet",
            "YOS duty manager",
            "Allocate it to a case manager",
            Doing.of(Place.DISPOSAL, "assessment.allocate")),
    ASSESSING(
            "Assessing",
            "The child is being assessed",
            "Case manager",
            "Assess the child, and have it countersigned",
            Doing.of(Place.DISPOSAL, "assessment.record", "assessment.countersign")),
    CONCURRED("Agreed", "The assessment agrees with the decision", "Concord", "Confirm the decision", Doing.NOTHING),
    TO_SIGN(
            "To sign",
            "May be given once the document is answered",
            "Case manager",
            "Go through the document with the child",
            Doing.of(Place.DISPOSAL, "disposal.sign")),
    TO_GIVE(
            "To give",
            "The document is answered; it waits to be given",
            "Seconded police officer",
            "Give it",
            Doing.of(Place.DISPOSAL, "disposal.give")),
    IN_DELIVERY(
            "In delivery",
            "Given, and under way",
            "Case manager",
            "Work with the child, and close it at the end",
            Doing.of(Place.DISPOSAL, "disposal.close")),
    NOT_COMPLETED("Not completed", "Ended before it was completed"),
    COMPLETED("Completed", "Completed"),
    REFERRED_FOR_CHARGE("Agreed", "Referred back to the police for charge"),
    NO_FURTHER_ACTION("Agreed", "No further action"),
    NOT_SUITABLE("Returned", "Not suitable to be decided here"),
    WITHDRAWN("Returned", "Taken back by the police");

    private final String tag;
    private final String words;
    private final String holder;
    private final String next;
    private final Doing doing;

    /** Where the next step is done. */
    public enum Place {
        INTAKE,
        DECISION,
        DISPOSAL,
        NOTIFICATION
    }

    /**
     * Who does the next step, and where.
     *
     * @param place null where nobody has to do anything
     * @param operations of the access file, one of which it takes
     * @param agency whose people do it; empty for both
     */
    public record Doing(Place place, List<String> operations, String agency) {

        static final Doing NOTHING = new Doing(null, List.of(), "");

        static Doing of(Place place, String... operations) {
            return new Doing(place, List.of(operations), "");
        }

        Doing by(String only) {
            return new Doing(place, operations, only);
        }
    }

    Stage(String tag, String words) {
        this(tag, words, "", "", Doing.NOTHING);
    }

    Stage(String tag, String words, String holder, String next, Doing doing) {
        this.tag = tag;
        this.words = words;
        this.holder = holder;
        this.next = next;
        this.doing = doing;
    }

    /** The one or two words of its tag. */
    public String tag() {
        return tag;
    }

    /** The state as a sentence without its full stop. */
    public String words() {
        return words;
    }

    /** Who has it now; empty where nothing is left to do. */
    public String holder() {
        return holder;
    }

    /** What is done next; empty where nothing is left to do. */
    public String next() {
        return next;
    }

    public Doing doing() {
        return doing;
    }

    /** Whether nothing is left to do. */
    public boolean isLast() {
        return next.isEmpty();
    }

    /** Whether the two agencies are still to decide. */
    public boolean isTalk() {
        return this == TO_DECIDE
                || this == YOS_TO_ANSWER
                || this == POLICE_TO_ANSWER
                || this == DIFFER
                || this == ESCALATED;
    }

    /** Whether a case manager holds it who is known by name once it is allocated. */
    public boolean isWithWorker() {
        return this == ASSESSING || this == TO_SIGN || this == IN_DELIVERY;
    }
}
