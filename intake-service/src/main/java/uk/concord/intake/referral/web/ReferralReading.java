package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.person.MatchRules;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.web.MatchDesk;
import uk.concord.intake.person.web.WhoIsThisChild;
import uk.concord.intake.progress.Progress;
import uk.concord.intake.progress.Progresses;
import uk.concord.intake.referral.Check;
import uk.concord.intake.referral.DaysSinceReceipt;
import uk.concord.intake.referral.Finding;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralId;
import uk.concord.intake.referral.ReferralState;
import uk.concord.intake.referral.Referrals;
import uk.concord.intake.referral.UnsuitableBecause;
import uk.concord.rules.Effect;
import uk.concord.time.BusinessClock;
import uk.concord.time.WorkingDays;
import uk.concord.web.NoSuchRecord;

/** What pages and API have in common where a G26 is read: who may see it, and that its reading is audited. */
@ApplicationScoped
public class ReferralReading {

    static final String SEE = "referral.see";
    static final String TRACK = "referral.track";
    static final String CHECK = "referral.check";
    static final String SEND = "referral.send";

    private static final int FIRST = 3;

    private static final WorkingDays CALENDAR = WorkingDays.englandAndWales();

    private final Referrals referrals;
    private final Persons persons;
    private final SameCrimeReading sameCrime;
    private final Progresses progresses;
    private final Access access;
    private final MatchDesk matching;
    private final Audit audit;
    private final BusinessClock clock;

    ReferralReading(
            Referrals referrals,
            Persons persons,
            SameCrimeReading sameCrime,
            MatchDesk matching,
            Progresses progresses,
            Access access,
            Audit audit,
            BusinessClock clock) {
        this.referrals = referrals;
        this.persons = persons;
        this.sameCrime = sameCrime;
        this.matching = matching;
        this.progresses = progresses;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for somebody: how many in all, and the first of them. */
    public record Waiting(long count, List<ReferralLine> first) {}

    /** The G26, its reading not yet audited. @throws NoSuchRecord where there is none that the actor may see so */
    @Transactional
    Referral found(UUID id, String operation) {
        Actor actor = access.actor();
        return referrals
                .find(new ReferralId(id))
                .filter(referral -> sees(actor, operation, referral))
                .orElseThrow(() -> new NoSuchRecord("G26"));
    }

    /** A G26 on its page: what can be done with it, and what it says. */
    record Opened(ReferralView view, G26 form, List<UnsuitableBecause> unsuitable) {}

    /** The G26 with what the machine found, its reading audited. @throws NoSuchRecord */
    @Transactional
    Opened open(UUID id) {
        Referral referral = found(id, SEE);
        consulted(SEE, referral);
        return new Opened(view(referral), referral.form(), referral.unsuitable(clock.today()));
    }

    private ReferralView view(Referral referral) {
        Actor actor = access.actor();
        List<OtherG26> others = sameCrime.of(referral, other -> sees(actor, SEE, other));
        others.stream()
                .filter(other -> other.caseId() != null)
                .forEach(other ->
                        referrals.find(new ReferralId(other.caseId())).ifPresent(seen -> consulted(SEE, seen)));
        Check check = Check.of(
                        referral.form(),
                        clock.today(),
                        SameCrimeReading.references(others, true),
                        SameCrimeReading.references(others, false))
                .and(MatchRules.identityIsSettled(lookAlikes(referral))
                        .map(reason -> new Finding(reason, Effect.WARN)));
        DaysSinceReceipt days =
                DaysSinceReceipt.of(referral.receivedOn(), referral.returns(), clock.today(), CALENDAR::isWorkingDay);
        return ReferralView.of(
                referral,
                restricted(referral),
                check,
                days,
                clock.today(),
                others,
                names(referral.allowed(clock.today())));
    }

    /** How many records much like the child's nobody has compared with it yet, of those that the actor may see. */
    @Transactional
    long lookAlikes(Referral referral) {
        return matching.lookAlikes(referral.personId().value());
    }

    /** What is known of who the child is, as the actor may see it; what they see is audited. */
    @Transactional
    WhoIsThisChild whoIs(ReferralView view) {
        return matching.whoIs(view.personId());
    }

    /** The G26 as its sender mends it, its reading audited. @throws NoSuchRecord */
    @Transactional
    public Referral toMend(UUID id) {
        Referral referral = found(id, SEND);
        consulted(SEND, referral);
        return referral;
    }

    /** The G26 as it stands, its reading audited. @throws NoSuchRecord where there is none that the actor may see so */
    @Transactional
    Referral read(UUID id, String operation) {
        Referral referral = found(id, operation);
        consulted(operation, referral);
        return referral;
    }

    /** The page of a G26 that the actor can open: what it says, or only where it stands. */
    String placeOf(UUID id) {
        return "/intake/referrals/" + id + (access.allows(access.actor(), SEE) ? "" : "/standing");
    }

    /** Where it stands, its reading audited. @throws NoSuchRecord */
    @Transactional
    public Standing track(UUID id) {
        Referral referral = found(id, TRACK);
        consulted(TRACK, referral);
        return standing(referral);
    }

    Standing standing(Referral referral) {
        return new Standing(
                referral.id().value(),
                referral.reference(),
                referral.state().name(),
                referral.version(),
                referral.state() == ReferralState.RETURNED ? referral.returns().reasons() : List.of(),
                referral.state() == ReferralState.ACCEPTED ? progress(referral) : null,
                names(referral.allowed(clock.today())));
    }

    private ProgressView progress(Referral referral) {
        UUID caseId = referral.id().value();
        return ProgressView.of(progresses.find(caseId).orElseGet(() -> Progress.of(caseId)));
    }

    /** What came back to the actor to mend. */
    @Transactional
    public Waiting waitingToMend() {
        Actor actor = access.actor();
        return new Waiting(
                referrals.countReturnedTo(actor.force(), actor.id()),
                lines(TRACK, referrals.returnedTo(actor.force(), actor.id(), FIRST)));
    }

    boolean mayCheck() {
        return access.allows(access.actor(), CHECK);
    }

    /** The commands that the actor may give, as {@code allowedActions} names them. */
    List<String> names(Collection<ReferralCommand> commands) {
        Actor actor = access.actor();
        return commands.stream()
                .sorted()
                .filter(command -> access.allows(actor, command.operation()))
                .map(Enum::name)
                .toList();
    }

    /** Lines of a list, each one audited as read. */
    List<ReferralLine> lines(String operation, List<Referral> found) {
        found.forEach(referral -> consulted(operation, referral));
        return found.stream().map(ReferralLine::of).toList();
    }

    /** Whoever sent a G26 knows whom it is about: a restriction does not take it from them. */
    private boolean sees(Actor actor, String operation, Referral referral) {
        boolean own = List.of(SEND, TRACK, AmendmentDesk.AMEND, AmendmentDesk.VERSIONS)
                        .contains(operation)
                && referral.sentBy().id().equals(actor.id());
        return access.sees(
                actor, operation, new Area(referral.force(), referral.form().yos(), !own && restricted(referral)));
    }

    private boolean restricted(Referral referral) {
        return persons.find(referral.personId()).map(Person::restricted).orElse(true);
    }

    private void consulted(String operation, Referral referral) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                operation,
                access.actor().id(),
                "person/" + referral.personId(),
                "",
                Map.of("case", referral.id().toString())));
    }
}
