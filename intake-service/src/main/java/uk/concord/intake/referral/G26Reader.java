package uk.concord.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.intake.form.FormRules;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.offence.OffenceList;
import uk.concord.intake.referral.more.MoreAnswers;
import uk.concord.intake.referral.more.MoreRules;
import uk.concord.rules.Reason;

/** Reads a G26 as it was sent: asks every rule, and answers with what it says or with every reason at once. */
public final class G26Reader {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OffenceList list;
    private final LocalDate today;
    private final Set<String> yosOfTheForce;
    private final Instant now;

    /**
     * @param list of offences
     * @param today in business time, London
     * @param yosOfTheForce short names of the youth offending services in the sending force's area
     */
    public G26Reader(OffenceList list, LocalDate today, Set<String> yosOfTheForce) {
        this(list, today, yosOfTheForce, today.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    /** @param now the moment after which nothing can have been handed over */
    public G26Reader(OffenceList list, LocalDate today, Set<String> yosOfTheForce, Instant now) {
        this.now = now;
        this.list = list;
        this.today = today;
        this.yosOfTheForce = yosOfTheForce;
    }

    /** @param freshIds an id for each offence that may need one, at least as many as there are offences */
    public G26Reading read(G26AsSent sent, List<UUID> freshIds) {
        List<Reason> reasons = Stream.of(
                        ofTheWhole(sent),
                        ofTheChild(sent),
                        ofTheOffences(sent),
                        ofThePeople(sent),
                        MoreRules.against(sent.more()))
                .flatMap(some -> some)
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() ? new G26Reading.Readable(form(sent, freshIds)) : new G26Reading.Unreadable(reasons);
    }

    private Stream<Optional<Reason>> ofTheWhole(G26AsSent sent) {
        return Stream.of(
                FormRules.crimeReferenceIsReadable(sent.crimeReference()),
                FormRules.yosIsOfTheForce(sent.yos(), yosOfTheForce),
                choice(
                        sent.routeToPolice(),
                        Route.values(),
                        "/routeToPolice",
                        "how the child came to police attention"),
                G26Rules.momentIsReadable(sent.handedOverAt()),
                G26Rules.moment(sent.handedOverAt()).flatMap(at -> G26Rules.handedOverByNow(at, now)));
    }

    private Stream<Optional<Reason>> ofTheChild(G26AsSent sent) {
        G26AsSent.Child child = sent.child();
        return Stream.of(
                FormRules.nameIsReadable(child.givenNames(), "/child/givenNames", "the child's given names"),
                FormRules.nameIsReadable(child.familyName(), "/child/familyName", "the child's family name"),
                FormRules.dateIsReadable(child.dateOfBirth(), "/child/dateOfBirth", "the child's birth date"),
                FormRules.date(child.dateOfBirth()).flatMap(born -> FormRules.bornByToday(born, today)),
                FormRules.pncIdIsRight(child.pncId(), today),
                G26Rules.addressIsKnown(child.address()),
                FormRules.addressIsReadable(child.address()),
                text(sent.parentOrCarer().name(), 200, "/parentOrCarer/name", "the name of the parent or carer"),
                text(
                        sent.parentOrCarer().relationship(),
                        60,
                        "/parentOrCarer/relationship",
                        "what they are to the child"));
    }

    private Stream<Optional<Reason>> ofTheOffences(G26AsSent sent) {
        List<Optional<Reason>> reasons = new ArrayList<>();
        reasons.add(G26Rules.someOffences(sent.offences().size()));
        for (int index = 0; index < sent.offences().size(); index++) {
            ofAnOffence(sent.offences().get(index), "/offences/" + index).forEach(reasons::add);
        }
        return reasons.stream();
    }

    private Stream<Optional<Reason>> ofAnOffence(G26AsSent.Offence offence, String at) {
        Optional<LocalDate> from = FormRules.date(offence.from());
        Optional<LocalDate> to = FormRules.date(offence.to());
        return Stream.of(
                G26Rules.offenceIsListed(listed(offence), at + "/code"),
                FormRules.dateIsReadable(offence.from(), at + "/from", "the day of the offence"),
                offence.to().isEmpty()
                        ? Optional.empty()
                        : FormRules.dateIsReadable(offence.to(), at + "/to", "the last day of the offence"),
                from.flatMap(day -> G26Rules.happenedByToday(day, today, at + "/from")),
                to.flatMap(day -> G26Rules.happenedByToday(day, today, at + "/to")),
                from.isPresent() && to.isPresent()
                        ? G26Rules.endsAfterItBegins(from.get(), to.get(), at + "/to")
                        : Optional.empty(),
                text(offence.whatHappened(), 4000, at + "/whatHappened", "what happened, in plain words"),
                choice(offence.admission(), Admission.values(), at + "/admission", "what the child says to it"));
    }

    private Stream<Optional<Reason>> ofThePeople(G26AsSent sent) {
        return Stream.of(ofTheEvidenceAndAdult(sent), ofTheVictim(sent.victim()), ofTheProposal(sent))
                .flatMap(some -> some);
    }

    private static Stream<Optional<Reason>> ofTheEvidenceAndAdult(G26AsSent sent) {
        G26AsSent.AppropriateAdult adult = sent.appropriateAdult();
        return Stream.of(
                FormRules.yesOrNoIsSaid(
                        sent.evidence().sufficient(), "/evidence/sufficient", "is there enough evidence to charge"),
                text(sent.evidence().saidBy(), 200, "/evidence/saidBy", "who says so"),
                text(adult.name(), 200, "/appropriateAdult/name", "the name of the appropriate adult"),
                choice(adult.category(), AdultCategory.values(), "/appropriateAdult/category", "who that adult is"),
                FormRules.yesOrNoIsSaid(
                        adult.isVictim(), "/appropriateAdult/isVictim", "is the appropriate adult the victim"),
                FormRules.yesOrNoIsSaid(
                        adult.isPolice(),
                        "/appropriateAdult/isPolice",
                        "does the appropriate adult work for the police"),
                FormRules.yesOrNoIsSaid(
                        adult.isAdult(), "/appropriateAdult/isAdult", "is the appropriate adult 18 or over"));
    }

    private static Stream<Optional<Reason>> ofTheVictim(G26AsSent.Victim victim) {
        return Stream.of(
                choice(victim.kind(), VictimKind.values(), "/victim/kind", "who was harmed"),
                G26Rules.victimIsHeard(victim),
                ifSaid(victim.views(), 2000, "/victim/views", "what the victim thinks and wants"),
                ifSaid(victim.whyNotAsked(), 500, "/victim/whyNotAsked", "why the victim was not asked"));
    }

    private static Stream<Optional<Reason>> ofTheProposal(G26AsSent sent) {
        G26AsSent.OnBehalfOf other = sent.onBehalfOf();
        return Stream.of(
                choice(sent.proposal().disposal(), ProposedDisposal.values(), "/proposal/disposal", "what you propose"),
                text(sent.proposal().reason(), 2000, "/proposal/reason", "why you propose it"),
                other.said() ? text(other.officer(), 200, "/onBehalfOf/officer", "whose form it is") : Optional.empty(),
                other.said()
                        ? text(other.reason(), 500, "/onBehalfOf/reason", "why you send it for them")
                        : Optional.empty());
    }

    private G26 form(G26AsSent sent, List<UUID> freshIds) {
        List<G26.Offence> offences = new ArrayList<>();
        for (G26AsSent.Offence offence : sent.offences()) {
            offences.add(offence(offence, offences.size() + 1, freshIds.get(offences.size())));
        }
        return new G26(
                sent.crimeReference(),
                sent.yos(),
                Route.valueOf(sent.routeToPolice()),
                child(sent.child()),
                new G26.ParentOrCarer(
                        sent.parentOrCarer().name(), sent.parentOrCarer().relationship()),
                offences,
                new G26.Evidence(
                        Boolean.parseBoolean(sent.evidence().sufficient()),
                        sent.evidence().saidBy()),
                adult(sent.appropriateAdult()),
                new G26.Victim(
                        VictimKind.valueOf(sent.victim().kind()),
                        sent.victim().views(),
                        sent.victim().whyNotAsked()),
                new G26.Proposal(
                        ProposedDisposal.valueOf(sent.proposal().disposal()),
                        sent.proposal().reason()),
                other(sent.onBehalfOf()),
                new MoreAnswers(sent.more()));
    }

    private G26.Offence offence(G26AsSent.Offence offence, int number, UUID id) {
        LocalDate from = LocalDate.parse(offence.from());
        return new G26.Offence(
                id,
                number,
                listed(offence).orElseThrow(),
                from,
                FormRules.date(offence.to()).orElse(from),
                offence.whatHappened(),
                Admission.valueOf(offence.admission()));
    }

    private G26.Child child(G26AsSent.Child child) {
        return new G26.Child(
                child.givenNames(),
                child.familyName(),
                LocalDate.parse(child.dateOfBirth()),
                FormRules.pncId(child.pncId(), today),
                child.address());
    }

    private static G26.AppropriateAdult adult(G26AsSent.AppropriateAdult adult) {
        return new G26.AppropriateAdult(
                adult.name(),
                AdultCategory.valueOf(adult.category()),
                Boolean.parseBoolean(adult.isVictim()),
                Boolean.parseBoolean(adult.isPolice()),
                Boolean.parseBoolean(adult.isAdult()));
    }

    private static Optional<G26.OnBehalfOf> other(G26AsSent.OnBehalfOf other) {
        return other.said() ? Optional.of(new G26.OnBehalfOf(other.officer(), other.reason())) : Optional.empty();
    }

    private Optional<ListedOffence> listed(G26AsSent.Offence offence) {
        return list.find(offence.code(), FormRules.date(offence.from()).orElse(today));
    }

    private static Optional<Reason> text(String text, int most, String field, String what) {
        return FormRules.textIsReadable(text, most, field, what);
    }

    private static Optional<Reason> ifSaid(String text, int most, String field, String what) {
        return text.isEmpty() ? Optional.empty() : text(text, most, field, what);
    }

    private static Optional<Reason> choice(String text, Enum<?>[] choices, String field, String what) {
        return FormRules.choiceIsKnown(
                text, Arrays.stream(choices).map(Enum::name).toList(), field, what);
    }
}
