package uk.concord.intake.referral.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.concord.intake.person.PncId;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.more.MoreAnswers;

/**
 * The payload of {@code uk.concord.referral.sent.v1}, as its schema has it.
 *
 * @param more what it says beyond what it needs, by group and name; null where nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralSent(
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
        String happenedAt,
        Map<String, Object> more) {

    public static final String TYPE = "uk.concord.referral.sent.v1";

    /** A body with nothing in it. */
    public static final ReferralSent NOTHING =
            new ReferralSent(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The child as the police know them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(String givenNames, String familyName, String dateOfBirth, String pncId, String address) {}

    /** Who brings the child up. */
    public record ParentOrCarer(String name, String relationship) {}

    /** One offence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offence(String code, String from, String to, String whatHappened, String admission) {}

    /** Whether there is enough to charge. */
    public record Evidence(Boolean sufficient, String saidBy) {}

    /** Who stands by the child. */
    public record AppropriateAdult(String name, String category, Boolean isVictim, Boolean isPolice, Boolean isAdult) {}

    /** Who was harmed; never a name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Victim(String kind, String views, String whyNotAsked) {}

    /** What the officer would do. */
    public record Proposal(String disposal, String reason) {}

    /** Whose form it is, where another's. */
    public record OnBehalfOf(String officer, String reason) {}

    /** The same in the domain's words; whatever was left out is empty, and a rule will say so. */
    public G26AsSent asSent() {
        Child who = child == null ? new Child(null, null, null, null, null) : child;
        ParentOrCarer carer = parentOrCarer == null ? new ParentOrCarer(null, null) : parentOrCarer;
        Evidence enough = evidence == null ? new Evidence(null, null) : evidence;
        Victim harmed = victim == null ? new Victim(null, null, null) : victim;
        Proposal proposed = proposal == null ? new Proposal(null, null) : proposal;
        OnBehalfOf other = onBehalfOf == null ? new OnBehalfOf(null, null) : onBehalfOf;
        return new G26AsSent(
                crimeReference,
                yos,
                routeToPolice,
                new G26AsSent.Child(who.givenNames(), who.familyName(), who.dateOfBirth(), who.pncId(), who.address()),
                new G26AsSent.ParentOrCarer(carer.name(), carer.relationship()),
                offences == null
                        ? List.of()
                        : offences.stream().map(ReferralSent::asSent).toList(),
                new G26AsSent.Evidence(text(enough.sufficient()), enough.saidBy()),
                adultAsSent(),
                new G26AsSent.Victim(harmed.kind(), harmed.views(), harmed.whyNotAsked()),
                new G26AsSent.Proposal(proposed.disposal(), proposed.reason()),
                new G26AsSent.OnBehalfOf(other.officer(), other.reason()),
                happenedAt,
                MoreSent.said(more));
    }

    private G26AsSent.AppropriateAdult adultAsSent() {
        AppropriateAdult adult =
                appropriateAdult == null ? new AppropriateAdult(null, null, null, null, null) : appropriateAdult;
        return new G26AsSent.AppropriateAdult(
                adult.name(), adult.category(), text(adult.isVictim()), text(adult.isPolice()), text(adult.isAdult()));
    }

    private static G26AsSent.Offence asSent(Offence offence) {
        return offence == null
                ? new G26AsSent.Offence(null, null, null, null, null)
                : new G26AsSent.Offence(
                        offence.code(), offence.from(), offence.to(), offence.whatHappened(), offence.admission());
    }

    /** The form as it was understood, in the words of its contract; when it was handed over is said beside it. */
    public static ReferralSent of(G26 form) {
        G26.AppropriateAdult adult = form.appropriateAdult();
        return new ReferralSent(
                form.crimeReference(),
                form.yos(),
                form.routeToPolice().name(),
                new Child(
                        form.child().givenNames(),
                        form.child().familyName(),
                        form.child().dateOfBirth().toString(),
                        form.child().pncId().map(PncId::value).orElse(null),
                        form.child().address()),
                new ParentOrCarer(
                        form.parentOrCarer().name(), form.parentOrCarer().relationship()),
                form.offences().stream().map(ReferralSent::of).toList(),
                new Evidence(form.evidence().sufficient(), form.evidence().saidBy()),
                new AppropriateAdult(
                        adult.name(), adult.category().name(), adult.isVictim(), adult.isPolice(), adult.isAdult()),
                new Victim(
                        form.victim().kind().name(),
                        ifSaid(form.victim().views()),
                        ifSaid(form.victim().whyNotAsked())),
                new Proposal(form.proposal().disposal().name(), form.proposal().reason()),
                form.onBehalfOf()
                        .map(other -> new OnBehalfOf(other.officer(), other.reason()))
                        .orElse(null),
                null,
                MoreSent.of(form.more()));
    }

    private static Offence of(G26.Offence offence) {
        return new Offence(
                offence.listed().code(),
                offence.from().toString(),
                offence.to().toString(),
                offence.whatHappened(),
                offence.admission().name());
    }

    private static String ifSaid(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty()).orElse(null);
    }

    /** What it says beyond what it needs, once it was read and kept. */
    public MoreAnswers moreAnswers() {
        return new MoreAnswers(MoreSent.said(more));
    }

    private static String text(Boolean said) {
        return said == null ? "" : said.toString();
    }
}
