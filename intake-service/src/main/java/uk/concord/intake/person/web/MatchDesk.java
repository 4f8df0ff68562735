package uk.concord.intake.person.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.person.MatchAct;
import uk.concord.intake.person.MatchCommand;
import uk.concord.intake.person.MatchId;
import uk.concord.intake.person.MatchOutcome;
import uk.concord.intake.person.Matches;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.Said;
import uk.concord.intake.person.Weights;
import uk.concord.intake.person.handling.SayMatchHandler;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;
import uk.concord.web.Refused;

/**
 * What pages and API have in common where two records are compared: who may see both, that their reading is audited, and
 * how a refusal is said. A pair with a restricted person is there only for whoever may see that person.
 */
@ApplicationScoped
public class MatchDesk {

    static final String MATCH = "person.match";

    private final Matches matches;
    private final MatchViews views;
    private final Persons persons;
    private final SayMatchHandler saying;
    private final Weights weights;
    private final Access access;
    private final Audit audit;
    private final BusinessClock clock;

    MatchDesk(
            Matches matches,
            MatchViews views,
            Persons persons,
            SayMatchHandler saying,
            Weights weights,
            Access access,
            Audit audit,
            BusinessClock clock) {
        this.matches = matches;
        this.views = views;
        this.persons = persons;
        this.saying = saying;
        this.weights = weights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of the list. */
    record Lines(List<MatchView> matches, Paging pages) {}

    /** The open pairs of the actor's force; each person listed is audited as read. */
    @Transactional
    Lines open(int page) {
        Actor actor = access.actor();
        boolean all = seesRestricted(actor);
        Paging pages = new Paging(page, matches.countOpen(actor.force(), all), "/intake/matches", Map.of());
        return new Lines(read(matches.open(actor.force(), all, pages.offset(), Paging.SIZE)), pages);
    }

    /** How many open pairs there are for the actor to compare. */
    @Transactional
    public long waiting() {
        Actor actor = access.actor();
        return access.allows(actor, MATCH) ? matches.countOpen(actor.force(), seesRestricted(actor)) : 0;
    }

    /** What is known of who a child is, as the actor may see it; what they see is audited as read. */
    @Transactional
    public WhoIsThisChild whoIs(UUID person) {
        Actor actor = access.actor();
        List<MatchView> compared = access.allows(actor, MATCH) ? read(ofPerson(actor, person)) : List.of();
        return new WhoIsThisChild(person, compared, lookAlikes(person), access.allows(actor, MATCH));
    }

    /** How many records much like this child's nobody has compared with it yet, of those that the actor may see. */
    @Transactional
    public long lookAlikes(UUID person) {
        return matches.countOpen(new PersonId(person), weights.warnedFrom(), seesRestricted(access.actor()));
    }

    /** The pair with all that was said of it, its reading audited. @throws NoSuchRecord */
    @Transactional
    MatchView see(UUID id) {
        return read(List.of(found(id))).get(0);
    }

    /** @throws NoSuchRecord @throws Invalid @throws Refused with what may be said now */
    @Transactional
    MatchView say(UUID id, String command, Integer version, String reason) {
        PersonMatch match = found(id);
        MatchAct act = new MatchAct(command(command), known(version), said(reason));
        saying.handle(match.id(), match.force(), act).fold(done -> done, refused -> {
            throw refusal(refused);
        });
        return views.of(matches.find(match.id()).orElseThrow());
    }

    private PersonMatch found(UUID id) {
        Actor actor = access.actor();
        return matches.find(new MatchId(id))
                .filter(match -> sees(actor, match))
                .orElseThrow(() -> new NoSuchRecord("pair of children"));
    }

    private List<PersonMatch> ofPerson(Actor actor, UUID person) {
        return matches.of(new PersonId(person), Paging.SIZE).stream()
                .filter(match -> sees(actor, match))
                .toList();
    }

    private List<MatchView> read(List<PersonMatch> found) {
        found.forEach(this::consulted);
        return found.stream().map(match -> views.of(match)).toList();
    }

    private boolean sees(Actor actor, PersonMatch match) {
        return List.of(match.pair().first(), match.pair().second()).stream()
                .map(persons::find)
                .flatMap(Optional::stream)
                .allMatch(person -> access.sees(actor, MATCH, area(person)));
    }

    private boolean seesRestricted(Actor actor) {
        return access.sees(actor, MATCH, new Area(actor.force(), actor.yos(), true));
    }

    private Said said(String reason) {
        Actor actor = access.actor();
        String role = actor.roles().stream()
                .sorted()
                .filter(one -> access.allows(holding(actor, one), MATCH))
                .findFirst()
                .orElseThrow();
        return new Said(actor.id(), actor.name(), role, clock.now(), reason);
    }

    private void consulted(PersonMatch match) {
        for (PersonId person : List.of(match.pair().first(), match.pair().second())) {
            audit.record(new AuditEntry(
                    AuditEntry.Act.CONSULTATION,
                    MATCH,
                    access.actor().id(),
                    "person/" + person,
                    "",
                    Map.of("match", match.id().toString())));
        }
    }

    private static MatchCommand command(String name) {
        return Arrays.stream(MatchCommand.values())
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(new Reason(
                        "match-not-said",
                        "/decision",
                        "Say whether it is the same child, or that you are not sure."))));
    }

    private static int known(Integer version) {
        if (version == null) {
            throw new Invalid(List.of(new Reason("version-missing", "/version", "Say which version you have seen.")));
        }
        return version;
    }

    private static RuntimeException refusal(MatchOutcome.Refused refused) {
        List<String> allowed =
                refused.allowed().stream().sorted().map(Enum::name).toList();
        return switch (refused.why()) {
            case UNREADABLE -> new Invalid(refused.reasons());
            case CONFLICT -> new Refused(Refused.Kind.CONFLICT, refused.reasons(), allowed);
            case RULE -> new Refused(Refused.Kind.RULE, refused.reasons(), allowed);
        };
    }

    private static Area area(Person person) {
        return new Area(person.force(), person.yos(), person.restricted());
    }

    private static Actor holding(Actor actor, String role) {
        return new Actor(
                actor.id(), actor.name(), actor.agency(), actor.force(), actor.yos(), actor.rank(), Set.of(role));
    }
}
