package uk.concord.intake.referral.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.offence.OffenceClass;
import uk.concord.intake.offence.TimeLimit;
import uk.concord.intake.person.PncId;
import uk.concord.intake.referral.Admission;
import uk.concord.intake.referral.AdultCategory;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.ProposedDisposal;
import uk.concord.intake.referral.Route;
import uk.concord.intake.referral.VictimKind;
import uk.concord.intake.referral.contract.ReferralSent;

/** Between a form and the texts in which its versions are kept. */
@ApplicationScoped
class ReferralTexts {

    private final ObjectMapper json;

    ReferralTexts(ObjectMapper json) {
        this.json = json;
    }

    /** An offence of the form as it is kept beside it. */
    record Listed(UUID offenceId, String code, String title, OffenceClass offenceClass, TimeLimit timeLimit) {

        static Listed of(G26.Offence offence) {
            ListedOffence listed = offence.listed();
            return new Listed(offence.id(), listed.code(), listed.title(), listed.offenceClass(), listed.timeLimit());
        }

        ListedOffence offence() {
            return new ListedOffence(code, title, offenceClass, timeLimit);
        }
    }

    String form(G26 form) {
        return write(ReferralSent.of(form));
    }

    String listed(List<G26.Offence> offences) {
        return write(offences.stream().map(Listed::of).toList());
    }

    String days(List<LocalDate> days) {
        return write(days.stream().map(LocalDate::toString).toList());
    }

    String reasons(List<FieldReason> reasons) {
        return write(reasons);
    }

    List<LocalDate> days(String text) {
        return read(text, new TypeReference<List<String>>() {}).stream()
                .map(LocalDate::parse)
                .toList();
    }

    List<FieldReason> reasons(String text) {
        return read(text, new TypeReference<List<FieldReason>>() {});
    }

    G26 form(String form, String listed) {
        ReferralSent sent = read(form, new TypeReference<ReferralSent>() {});
        ReferralSent.AppropriateAdult adult = sent.appropriateAdult();
        return new G26(
                sent.crimeReference(),
                sent.yos(),
                Route.valueOf(sent.routeToPolice()),
                child(sent.child()),
                new G26.ParentOrCarer(
                        sent.parentOrCarer().name(), sent.parentOrCarer().relationship()),
                offences(sent.offences(), read(listed, new TypeReference<List<Listed>>() {})),
                new G26.Evidence(sent.evidence().sufficient(), sent.evidence().saidBy()),
                new G26.AppropriateAdult(
                        adult.name(),
                        AdultCategory.valueOf(adult.category()),
                        adult.isVictim(),
                        adult.isPolice(),
                        adult.isAdult()),
                new G26.Victim(
                        VictimKind.valueOf(sent.victim().kind()),
                        text(sent.victim().views()),
                        text(sent.victim().whyNotAsked())),
                new G26.Proposal(
                        ProposedDisposal.valueOf(sent.proposal().disposal()),
                        sent.proposal().reason()),
                Optional.ofNullable(sent.onBehalfOf())
                        .map(other -> new G26.OnBehalfOf(other.officer(), other.reason())),
                sent.moreAnswers());
    }

    private static G26.Child child(ReferralSent.Child child) {
        return new G26.Child(
                child.givenNames(),
                child.familyName(),
                LocalDate.parse(child.dateOfBirth()),
                Optional.ofNullable(child.pncId()).map(PncId::new),
                child.address());
    }

    private static List<G26.Offence> offences(List<ReferralSent.Offence> sent, List<Listed> listed) {
        List<G26.Offence> offences = new ArrayList<>();
        for (ReferralSent.Offence offence : sent) {
            Listed kept = listed.get(offences.size());
            offences.add(new G26.Offence(
                    kept.offenceId(),
                    offences.size() + 1,
                    kept.offence(),
                    LocalDate.parse(offence.from()),
                    LocalDate.parse(offence.to()),
                    offence.whatHappened(),
                    Admission.valueOf(offence.admission())));
        }
        return offences;
    }

    private static String text(String said) {
        return said == null ? "" : said;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> shape) {
        try {
            return json.readValue(text, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form that was kept cannot be read");
        }
    }
}
