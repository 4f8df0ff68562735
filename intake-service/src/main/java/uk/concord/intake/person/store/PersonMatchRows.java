package uk.concord.intake.person.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.concord.intake.person.MatchId;
import uk.concord.intake.person.MatchState;
import uk.concord.intake.person.MatchVersion;
import uk.concord.intake.person.Matches;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Recorded;
import uk.concord.intake.person.Surroundings;

/** Pairs of persons in PostgreSQL. */
@ApplicationScoped
class PersonMatchRows implements Matches, PanacheRepositoryBase<PersonMatchRow, UUID> {

    private static final List<MatchState> OPEN = List.of(MatchState.UNDECIDED, MatchState.ASKED);

    /** A person of whom nothing is recorded any more (a form was mended into somebody else's) is asked about by nobody. */
    private static final String RECORDED =
            "(exists (select 1 from NoticeRow n where n.personId = %1$s) or exists (select 1 from ReferralRow r where"
                    + " r.personId = %1$s))";

    private static final String WAITING = " from PersonMatchRow m where m.state in ?1 and (?2 = true or not exists"
            + " (select 1 from PersonRow p where (p.id = m.first or p.id = m.second) and p.restricted = true)) and "
            + RECORDED.formatted("m.first") + " and " + RECORDED.formatted("m.second");

    @Override
    public Optional<PersonMatch> find(MatchId id) {
        Optional<PersonMatchRow> row = findByIdOptional(id.value());
        row.ifPresent(found -> getEntityManager().refresh(found));
        return row.map(PersonMatchRow::toMatch);
    }

    @Override
    public Set<PersonId> comparedWith(PersonId person) {
        return list("first = ?1 or second = ?1", person.value()).stream()
                .map(row -> row.toMatch().pair().besides(person))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> tied(PersonId person) {
        return tied(person.value(), person.value()).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    @Override
    public void add(PersonMatch match) {
        persist(PersonMatchRow.of(match));
        addVersion(match);
    }

    @Override
    public void replace(PersonMatch match) {
        PersonMatchRow row = findById(match.id().value());
        if (row.version != match.version() - 1) {
            throw new OptimisticLockException("match is no longer at version " + (match.version() - 1));
        }
        row.take(match);
        addVersion(match);
    }

    @Override
    public List<MatchVersion> history(MatchId id) {
        return getEntityManager()
                .createQuery(
                        "select v from PersonMatchVersionRow v where v.matchId = ?1 order by v.version desc",
                        PersonMatchVersionRow.class)
                .setParameter(1, id.value())
                .getResultStream()
                .map(PersonMatchVersionRow::toVersion)
                .toList();
    }

    @Override
    public Surroundings around(PersonMatch match) {
        Set<UUID> one = tied(match.pair().first().value(), match.id().value());
        Set<UUID> other = tied(match.pair().second().value(), match.id().value());
        boolean apart = count(
                        "state = ?1 and id <> ?2 and (first in ?3 and second in ?4 or first in ?4 and second in ?3)",
                        MatchState.DIFFERENT,
                        match.id().value(),
                        one,
                        other)
                > 0;
        return new Surroundings(one.contains(match.pair().second().value()), apart);
    }

    /** The person and all who are tied to them, the link in question left aside. */
    private Set<UUID> tied(UUID person, UUID except) {
        Set<UUID> all = new HashSet<>(Set.of(person));
        int before;
        do {
            before = all.size();
            list("state = ?1 and id <> ?2 and (first in ?3 or second in ?3)", MatchState.SAME, except, Set.copyOf(all))
                    .forEach(link -> all.addAll(Set.of(link.first, link.second)));
        } while (all.size() > before);
        return all;
    }

    @Override
    public List<PersonMatch> of(PersonId person, int limit) {
        return find(
                        "first = ?1 or second = ?1 order by case when state in ?2 then 0 else 1 end, score desc, id",
                        person.value(),
                        OPEN)
                .page(0, limit)
                .stream()
                .map(PersonMatchRow::toMatch)
                .toList();
    }

    @Override
    public List<PersonMatch> open(String force, boolean restricted, int offset, int limit) {
        return waiting(
                        "select m" + WAITING + " and m.force = ?3 order by"
                                + " case when m.state = ?4 then 0 else 1 end, m.score desc, m.id",
                        PersonMatchRow.class,
                        restricted)
                .setParameter(3, force)
                .setParameter(4, MatchState.ASKED)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(PersonMatchRow::toMatch)
                .toList();
    }

    @Override
    public long countOpen(String force, boolean restricted) {
        return waiting("select count(*)" + WAITING + " and m.force = ?3", Long.class, restricted)
                .setParameter(3, force)
                .getSingleResult();
    }

    @Override
    public long countOpen(PersonId person, int score, boolean restricted) {
        String ofPerson = " and (m.first = ?3 or m.second = ?3) and m.score >= ?4";
        return waiting("select count(*)" + WAITING + ofPerson, Long.class, restricted)
                .setParameter(3, person.value())
                .setParameter(4, score)
                .getSingleResult();
    }

    @Override
    public List<Recorded> recorded(PersonId person) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select kind, cast(given_on as text), yos from notice where person_id = ?1 union all"
                                + " select 'G26', cast(cast(received_at at time zone 'Europe/London' as date) as text),"
                                + " yos from referral where person_id = ?1 order by 2, 1",
                        Object[].class)
                .setParameter(1, person.value())
                .getResultStream()
                .map(row -> new Recorded((String) row[0], LocalDate.parse((String) row[1]), (String) row[2]))
                .toList();
    }

    private <T> TypedQuery<T> waiting(String query, Class<T> type, boolean restricted) {
        return getEntityManager().createQuery(query, type).setParameter(1, OPEN).setParameter(2, restricted);
    }

    private void addVersion(PersonMatch match) {
        getEntityManager().persist(PersonMatchVersionRow.of(match));
        flush();
    }
}
