package uk.concord.intake.referral.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.concord.identity.Areas;
import uk.concord.intake.person.PncId;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.more.MoreQuestion;
import uk.concord.intake.referral.more.MoreQuestions;
import uk.concord.web.page.Wording;

/** A G26 as a sheet to read: its parts, each a list of what was asked and what was answered. */
public record ReferralSheet(List<Part> parts) {

    /** A part of the sheet. */
    public record Part(String title, List<Row> rows) {}

    /**
     * A question and its answer.
     *
     * @param field the contract's pointer to it
     * @param id its place on the page
     */
    public record Row(String key, String value, String field, String id) {

        static Row of(String key, String value, String field) {
            return new Row(key, value.isEmpty() ? "Not said" : value, field, "form-" + ReferralForms.name(field));
        }

        /** The input in which somebody says what is wrong with it. */
        public String reason() {
            return "reason." + ReferralForms.name(field);
        }

        /** The tick that says something is wrong with it. */
        public String tick() {
            return "tick." + ReferralForms.name(field);
        }
    }

    /** Every row of the sheet. */
    public List<Row> rows() {
        return parts.stream().flatMap(part -> part.rows().stream()).toList();
    }

    public static ReferralSheet of(G26 form, Areas areas) {
        List<Part> parts = new ArrayList<>();
        parts.add(child(form, areas));
        form.offences()
                .forEach(offence -> parts.add(offence(offence, form.offences().size())));
        parts.add(evidence(form));
        parts.add(people(form));
        parts.add(proposal(form));
        more("More about the child", MoreQuestions.CHILD, form).ifPresent(parts::add);
        more("More about what happened", MoreQuestions.EVENT, form).ifPresent(parts::add);
        more("More about evidence and interview", MoreQuestions.EVIDENCE, form).ifPresent(parts::add);
        for (int index = 0; index < MoreQuestions.MOST_VICTIMS; index++) {
            more("Harmed " + (index + 1), MoreQuestions.ofVictim(index), form).ifPresent(parts::add);
        }
        return new ReferralSheet(parts);
    }

    private static Part child(G26 form, Areas areas) {
        G26.Child child = form.child();
        return new Part(
                "The child",
                List.of(
                        Row.of("Given names", child.givenNames(), "/child/givenNames"),
                        Row.of("Family name", child.familyName(), "/child/familyName"),
                        Row.of("Birth date", Wording.words(child.dateOfBirth()), "/child/dateOfBirth"),
                        Row.of("PNC id", child.pncId().map(PncId::value).orElse("None known"), "/child/pncId"),
                        Row.of("Address", child.address(), "/child/address"),
                        Row.of("Youth offending service", areas.title(form.yos()), "/yos"),
                        Row.of("Parent or carer", form.parentOrCarer().name(), "/parentOrCarer/name"),
                        Row.of("Is the child's", form.parentOrCarer().relationship(), "/parentOrCarer/relationship"),
                        Row.of("Came to police attention", form.routeToPolice().title(), "/routeToPolice")));
    }

    private static Part offence(G26.Offence offence, int all) {
        String at = "/offences/" + (offence.number() - 1);
        return new Part(
                all == 1 ? "The offence" : "Offence " + offence.number(),
                List.of(
                        Row.of(
                                "Offence",
                                offence.listed().title() + " ("
                                        + offence.listed().code() + ")",
                                at + "/code"),
                        Row.of("First day", Wording.weekday(offence.from()), at + "/from"),
                        Row.of("Last day", Wording.weekday(offence.to()), at + "/to"),
                        Row.of("What happened", offence.whatHappened(), at + "/whatHappened"),
                        Row.of("Admission", offence.admission().title(), at + "/admission")));
    }

    private static Part evidence(G26 form) {
        return new Part(
                "Evidence",
                List.of(
                        Row.of("Crime reference", form.crimeReference(), "/crimeReference"),
                        Row.of("Enough to charge", yesOrNo(form.evidence().sufficient()), "/evidence/sufficient"),
                        Row.of("Who says so", form.evidence().saidBy(), "/evidence/saidBy")));
    }

    private static Part people(G26 form) {
        G26.AppropriateAdult adult = form.appropriateAdult();
        return new Part(
                "People",
                List.of(
                        Row.of("Appropriate adult", adult.name(), "/appropriateAdult/name"),
                        Row.of("Is there as", adult.category().title(), "/appropriateAdult/category"),
                        Row.of("Is the victim", yesOrNo(adult.isVictim()), "/appropriateAdult/isVictim"),
                        Row.of("Works for the police", yesOrNo(adult.isPolice()), "/appropriateAdult/isPolice"),
                        Row.of("Is 18 or over", yesOrNo(adult.isAdult()), "/appropriateAdult/isAdult"),
                        Row.of("Who was harmed", form.victim().kind().title(), "/victim/kind"),
                        Row.of("What they think and want", form.victim().views(), "/victim/views"),
                        Row.of("Why not asked", form.victim().whyNotAsked(), "/victim/whyNotAsked")));
    }

    private static Part proposal(G26 form) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.of("Proposed", form.proposal().disposal().title(), "/proposal/disposal"),
                Row.of("Because", form.proposal().reason(), "/proposal/reason")));
        form.onBehalfOf().ifPresent(other -> {
            rows.add(Row.of("Sent on behalf of", other.officer(), "/onBehalfOf/officer"));
            rows.add(Row.of("Why for them", other.reason(), "/onBehalfOf/reason"));
        });
        return new Part("Proposal", rows);
    }

    /** What was answered of it; a part of which nothing is said does not stand on the sheet. */
    private static Optional<Part> more(String title, List<MoreQuestion> questions, G26 form) {
        List<Row> rows = questions.stream()
                .filter(question -> !form.more().at(question.place()).isEmpty())
                .map(question -> Row.of(
                        question.title(),
                        words(question, form),
                        "/more/" + question.place().replace('.', '/')))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Part(title, rows));
    }

    private static String words(MoreQuestion question, G26 form) {
        String words = form.more().words(question);
        return question.kind() == MoreQuestion.Kind.DAY ? Wording.words(LocalDate.parse(words)) : words;
    }

    private static String yesOrNo(boolean so) {
        return so ? "Yes" : "No";
    }
}
