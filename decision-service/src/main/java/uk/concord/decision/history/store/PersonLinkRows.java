package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import uk.concord.decision.history.ChildLinks;
import uk.concord.decision.history.PersonLink;

/** Links in PostgreSQL, and the locks on the persons of a child. */
@ApplicationScoped
class PersonLinkRows implements ChildLinks, PanacheRepositoryBase<PersonLinkRow, UUID> {

    /** From person to person, over the links that hold; each step goes by one of two indexes. */
    static final String PERSONS = """
            with recursive child (person_id) as (
                select cast(:person as uuid)
                union
                select step.person_id from child cross join lateral (
                    select l.other_person_id as person_id from person_link l
                    where l.linked and l.person_id = child.person_id
                    union all
                    select l.person_id from person_link l
                    where l.linked and l.other_person_id = child.person_id) step)
            select person_id from child""";

    private static final int CHILDREN = 3;

    @Override
    @SuppressWarnings("unchecked")
    public SortedSet<UUID> personsOf(UUID personId) {
        return new TreeSet<>((Collection<UUID>) getEntityManager()
                .createNativeQuery(PERSONS, UUID.class)
                .setParameter("person", personId)
                .getResultList());
    }

    /**
     * Who the child is can change until its persons are held. Then all are let go, and taken again in their order: a
     * person that was held on to meanwhile would be one that others wait for.
     */
    @Override
    public SortedSet<UUID> hold(Set<UUID> persons) {
        getEntityManager().flush();
        while (true) {
            SortedSet<UUID> found = personsOf(persons);
            run("savepoint before_child");
            found.forEach(this::lock);
            if (personsOf(persons).equals(found)) {
                run("release savepoint before_child");
                return found;
            }
            run("rollback to savepoint before_child");
            run("release savepoint before_child");
        }
    }

    @Override
    public boolean take(PersonLink link) {
        PersonLinkRow row = findById(link.linkId());
        if (row != null && row.version >= link.version()) {
            return false;
        }
        boolean changes = row == null ? link.linked() : row.linked != link.linked();
        if (row == null) {
            persist(PersonLinkRow.of(link));
        } else {
            row.take(link);
        }
        flush();
        return changes;
    }

    @Override
    public List<PersonLink> among(Set<UUID> persons) {
        return persons.size() < 2
                ? List.of()
                : find("linked = true and personId in ?1 order by saidAt desc, linkId", persons).stream()
                        .map(PersonLinkRow::toPersonLink)
                        .toList();
    }

    private SortedSet<UUID> personsOf(Set<UUID> persons) {
        SortedSet<UUID> all = new TreeSet<>();
        persons.stream().filter(person -> !all.contains(person)).forEach(person -> all.addAll(personsOf(person)));
        return all;
    }

    private void lock(UUID personId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, " + CHILDREN + "))")
                .setParameter(1, personId.toString())
                .getSingleResult();
    }

    private void run(String statement) {
        getEntityManager().createNativeQuery(statement).executeUpdate();
    }
}
