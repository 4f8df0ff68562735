package uk.concord.intake.referral.more;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.concord.intake.referral.more.MoreQuestion.Answer;
import uk.concord.intake.referral.more.MoreQuestion.Kind;

/** Every question of a G26 that may stay open, once, in the order of its pages. */
public final class MoreQuestions {

    /** More people or organisations than this are not told apart on one form. */
    public static final int MOST_VICTIMS = 5;

    /** What the places of the questions about one harmed begin with. */
    public static final String VICTIMS = "victims.";

    private static final String[] YES_OR_NO = {"YES=Yes", "NO=No"};

    /** About the child. */
    public static final List<MoreQuestion> CHILD = List.of(
            words("child.preferredName", "Name the child likes to be called", 100),
            words("child.otherNames", "Other names the child has used", 300),
            words("child.pronouns", "Pronouns", 40),
            one("child.sex", "Sex", "FEMALE=Female", "MALE=Male", "OTHER=Another answer"),
            one("child.ethnicity", "Ethnicity, as the child says", Ethnicity.ANSWERS),
            words("child.language", "Language the child speaks best", 60),
            one("child.interpreter", "Whether an interpreter is needed", YES_OR_NO),
            one(
                    "child.education",
                    "Education, training or work",
                    "SCHOOL=School",
                    "ALTERNATIVE_PROVISION=Alternative provision",
                    "COLLEGE=College",
                    "WORK_OR_TRAINING=Work or training",
                    "HOME=Taught at home",
                    "NONE=None"),
            words("child.school", "School or college", 200),
            one(
                    "child.specialNeeds",
                    "Special educational needs",
                    "NONE=None",
                    "SUPPORT=Support at school",
                    "PLAN=An education, health and care plan"),
            one(
                    "child.careStatus",
                    "Care",
                    "LOOKED_AFTER_BY_AGREEMENT=Looked after by agreement (Children Act 1989, section 20)",
                    "LOOKED_AFTER_BY_ORDER=Looked after by a court's order (section 31)",
                    "CHILD_IN_NEED=Child in need",
                    "PROTECTION_PLAN=Child protection plan",
                    "CARE_LEAVER=Care leaver",
                    "NONE=None of these"),
            many(
                    "child.vulnerabilities",
                    "What makes the child vulnerable",
                    "EXPLOITATION=Exploitation",
                    "MODERN_SLAVERY=Referred as a victim of modern slavery",
                    "MISSING=Goes missing",
                    "MENTAL_HEALTH=Mental health",
                    "SPEECH_AND_LANGUAGE=Speech, language and communication",
                    "NEURODIVERSITY=Neurodiversity",
                    "SUBSTANCES=Drugs or alcohol",
                    "SELF_HARM=Self-harm",
                    "PEERS=Gang or peers",
                    "SEXUAL_BEHAVIOUR=Harmful sexual behaviour",
                    "NONE=None of these"),
            one("child.hearing", "Hearing", "NO_DIFFICULTY=No difficulty", "DIFFICULTY=Some difficulty"),
            one("child.sight", "Sight", "NO_DIFFICULTY=No difficulty", "DIFFICULTY=Some difficulty"),
            words("child.learningNeeds", "Learning needs, and what helps", 500));

    /** About what happened. */
    public static final List<MoreQuestion> EVENT = List.of(
            words("event.place", "Where it happened", 300),
            words("event.method", "How it was done", 500),
            words("event.value", "Value of what was taken or damaged", 60),
            one("event.injury", "Injury", "NONE=None", "MINOR=Minor", "SERIOUS=Serious"),
            many(
                    "event.markers",
                    "What it involved",
                    "WEAPON=A knife or another weapon",
                    "HATE=Hate crime",
                    "DOMESTIC=Domestic abuse",
                    "SEXUAL=A sexual offence",
                    "EMERGENCY_WORKER=An emergency worker",
                    "IMAGERY=Images that young people made",
                    "NONE=None of these"),
            one("event.others", "Whether others took part", YES_OR_NO));

    /** About the evidence and the interview. */
    public static final List<MoreQuestion> EVIDENCE = List.of(
            many(
                    "evidence.items",
                    "What evidence there is",
                    "STATEMENT=Statements",
                    "CCTV=CCTV",
                    "BODY_WORN_VIDEO=Body-worn video",
                    "FORENSIC=Forensic findings",
                    "PHONE=Phones or messages",
                    "INTERVIEW=The interview",
                    "OTHER=Something else"),
            words("evidence.summary", "The evidence in a few words", 2000),
            day("evidence.interviewedOn", "Day of the interview"),
            one(
                    "evidence.interview",
                    "The interview",
                    "CUSTODY=In custody",
                    "VOLUNTARY=Voluntary",
                    "STREET=On the street",
                    "NONE=No interview"),
            one(
                    "evidence.legalAdvice",
                    "Legal advice",
                    "TAKEN=Taken",
                    "DECLINED=Offered and declined",
                    "NOT_OFFERED=Not offered"),
            one("evidence.adultThere", "Whether an appropriate adult was at the interview", YES_OR_NO),
            one(
                    "evidence.release",
                    "Bail",
                    "BAIL=On bail",
                    "UNDER_INVESTIGATION=Released under investigation",
                    "NONE=Neither"),
            day("evidence.bailUntil", "Last day of bail"));

    /** About one person or organisation that was harmed; the places are within what is said of them. */
    public static final List<MoreQuestion> VICTIM = List.of(
            one(
                    "kind",
                    "Who was harmed",
                    "PERSON=A person",
                    "ORGANISATION=An organisation",
                    "NONE_IDENTIFIABLE=Nobody that can be named",
                    "STATE=The public as a whole"),
            one("ageBand", "Age", "UNDER_18=Under 18", "FROM_18=18 to 64", "FROM_65=65 or over"),
            one(
                    "relation",
                    "Who the child is to them",
                    "FAMILY=Family",
                    "FRIEND=A friend",
                    "SCHOOL_OR_WORK=Known from school or work",
                    "KNOWN=Known otherwise",
                    "STRANGER=A stranger"),
            words("views", "What they think", 2000),
            one("restorativeJustice", "Whether they want restorative justice", YES_OR_NO),
            one("updates", "Whether they want to be told how it goes on", YES_OR_NO),
            one("sharing", "Whether their details may be shared", YES_OR_NO));

    private static final List<MoreQuestion> ALL = Stream.of(
                    CHILD.stream(),
                    EVENT.stream(),
                    EVIDENCE.stream(),
                    IntStream.range(0, MOST_VICTIMS).boxed().flatMap(index -> ofVictim(index).stream()))
            .flatMap(some -> some)
            .toList();

    private MoreQuestions() {}

    /** Every question at its place, those about each one harmed included. */
    public static List<MoreQuestion> all() {
        return ALL;
    }

    /** The questions about one of those harmed. @param index from 0 */
    public static List<MoreQuestion> ofVictim(int index) {
        return VICTIM.stream()
                .map(question -> question.at(VICTIMS + index + "." + question.place())
                        .titled(question.title() + " (harmed " + (index + 1) + ")"))
                .toList();
    }

    /** The question at this place. */
    public static Optional<MoreQuestion> at(String place) {
        return ALL.stream().filter(question -> question.place().equals(place)).findFirst();
    }

    private static MoreQuestion words(String place, String title, int longest) {
        return new MoreQuestion(place, title, Kind.WORDS, List.of(), longest);
    }

    private static MoreQuestion day(String place, String title) {
        return new MoreQuestion(place, title, Kind.DAY, List.of(), 10);
    }

    private static MoreQuestion one(String place, String title, String... answers) {
        return new MoreQuestion(place, title, Kind.ONE, answers(answers), 40);
    }

    private static MoreQuestion many(String place, String title, String... answers) {
        return new MoreQuestion(place, title, Kind.MANY, answers(answers), 40);
    }

    private static List<Answer> answers(String... codesAndTitles) {
        List<Answer> answers = new ArrayList<>();
        Arrays.stream(codesAndTitles)
                .map(text -> text.split("=", 2))
                .map(parts -> new Answer(parts[0], parts[1]))
                .forEach(answers::add);
        answers.add(new Answer(MoreQuestion.NOT_KNOWN_YET, "Not known yet"));
        answers.add(new Answer(MoreQuestion.UNKNOWN, "Asked, and nobody knows"));
        return answers;
    }
}
