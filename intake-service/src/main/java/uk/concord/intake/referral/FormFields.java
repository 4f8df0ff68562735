package uk.concord.intake.referral;

import static uk.concord.intake.referral.FormField.material;
import static uk.concord.intake.referral.FormField.other;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.intake.person.PncId;
import uk.concord.intake.referral.more.MoreQuestion;
import uk.concord.intake.referral.more.MoreQuestions;

/**
 * Every question of the form, once: its place, what pages call it, and whether it is material. Material is what a gate of the
 * decision, the triage policy or a document reads; where it changes after the G26 was accepted, the decision is looked at
 * again (decision D18).
 */
public final class FormFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The questions that must be answered to send it. */
    private static final List<FormField<G26>> NEEDED = List.of(
            material("/child/givenNames", "Given names", form -> form.child().givenNames()),
            material("/child/familyName", "Family name", form -> form.child().familyName()),
            material(
                    "/child/dateOfBirth", "Birth date", form -> day(form.child().dateOfBirth())),
            material(
                    "/child/pncId",
                    "PNC id",
                    form -> form.child().pncId().map(PncId::value).orElse("")),
            other("/child/address", "Address", (G26 form) -> form.child().address())
                    .alsoOfTheYos(),
            material("/yos", "Youth offending service", G26::yos),
            other(
                            "/parentOrCarer/name",
                            "Parent or carer",
                            (G26 form) -> form.parentOrCarer().name())
                    .alsoOfTheYos(),
            other(
                            "/parentOrCarer/relationship",
                            "What they are to the child",
                            (G26 form) -> form.parentOrCarer().relationship())
                    .alsoOfTheYos(),
            other(
                    "/routeToPolice",
                    "How the child came to police attention",
                    form -> form.routeToPolice().title()),
            other("/crimeReference", "Crime reference", G26::crimeReference),
            material(
                    "/evidence/sufficient",
                    "Enough evidence to charge",
                    form -> yesOrNo(form.evidence().sufficient())),
            other("/evidence/saidBy", "Who says so", form -> form.evidence().saidBy()),
            material(
                    "/appropriateAdult/name",
                    "Appropriate adult",
                    form -> form.appropriateAdult().name()),
            material(
                    "/appropriateAdult/category",
                    "In what capacity the adult is there",
                    form -> form.appropriateAdult().category().title()),
            material(
                    "/appropriateAdult/isVictim",
                    "Whether the adult is the victim",
                    form -> yesOrNo(form.appropriateAdult().isVictim())),
            material(
                    "/appropriateAdult/isPolice",
                    "Whether the adult works for the police",
                    form -> yesOrNo(form.appropriateAdult().isPolice())),
            material(
                    "/appropriateAdult/isAdult",
                    "Whether the adult is 18 or over",
                    form -> yesOrNo(form.appropriateAdult().isAdult())),
            other("/victim/kind", "Who was harmed", form -> form.victim().kind().title()),
            other(
                    "/victim/views",
                    "What the victim thinks and wants",
                    form -> form.victim().views()),
            other(
                    "/victim/whyNotAsked",
                    "Why the victim was not asked",
                    form -> form.victim().whyNotAsked()),
            other(
                    "/proposal/disposal",
                    "What the officer proposes",
                    form -> form.proposal().disposal().title()),
            other("/proposal/reason", "Why", form -> form.proposal().reason()),
            other(
                    "/onBehalfOf/officer",
                    "Whose form it is",
                    form -> form.onBehalfOf().map(G26.OnBehalfOf::officer).orElse("")),
            other(
                    "/onBehalfOf/reason",
                    "Why it is sent for them",
                    form -> form.onBehalfOf().map(G26.OnBehalfOf::reason).orElse("")));

    /** The questions that are asked once. What may stay open is completed by the youth offending service (decision D28). */
    static final List<FormField<G26>> OF_THE_FORM = Stream.concat(
                    NEEDED.stream(), MoreQuestions.all().stream().map(FormFields::open))
            .toList();

    /** The questions that are asked of each offence. */
    static final List<FormField<G26.Offence>> OF_AN_OFFENCE = List.of(
            material("/code", "Offence", FormFields::name),
            material("/from", "First day", offence -> day(offence.from())),
            material("/to", "Last day", offence -> day(offence.to())),
            other("/whatHappened", "What happened", G26.Offence::whatHappened),
            material("/admission", "Admission", offence -> offence.admission().title()));

    private FormFields() {}

    /** Every place on the form at which something is asked, with {@code *} for the number of an offence or of one harmed. */
    public static Stream<String> pointers() {
        return Stream.concat(
                OF_THE_FORM.stream()
                        .map(FormField::pointer)
                        .map(pointer -> pointer.replaceFirst("^/more/victims/[0-9]+/", "/more/victims/*/"))
                        .distinct(),
                OF_AN_OFFENCE.stream().map(field -> "/offences/*" + field.pointer()));
    }

    /** Whether something material is asked at this place, which is written as in {@link #pointers()}. */
    public static boolean isMaterial(String pointer) {
        return OF_THE_FORM.stream()
                        .anyMatch(field -> field.material() && field.pointer().equals(pointer))
                || OF_AN_OFFENCE.stream()
                        .anyMatch(field -> field.material() && pointer.equals("/offences/*" + field.pointer()));
    }

    /** What pages call the question at this place of a form; empty where nothing is asked there. */
    public static Optional<String> title(String pointer) {
        String[] steps = pointer.split("/", 4);
        if (steps.length == 4 && steps[1].equals("offences") && steps[2].matches("[0-9]{1,2}")) {
            String within = "/" + steps[3];
            return titled(OF_AN_OFFENCE, within)
                    .map(title -> title + " of offence " + (Integer.parseInt(steps[2]) + 1));
        }
        return titled(OF_THE_FORM, pointer);
    }

    /** An offence in a few words. */
    static String name(G26.Offence offence) {
        return offence.listed().title() + " (" + offence.listed().code() + ")";
    }

    private static FormField<G26> open(MoreQuestion question) {
        return other(
                        "/more/" + question.place().replace('.', '/'),
                        question.title(),
                        (G26 form) -> form.more().words(question))
                .alsoOfTheYos();
    }

    private static <T> Optional<String> titled(List<FormField<T>> fields, String pointer) {
        return fields.stream()
                .filter(field -> field.pointer().equals(pointer))
                .findFirst()
                .map(FormField::title);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String yesOrNo(boolean so) {
        return so ? "Yes" : "No";
    }
}
