package uk.concord.intake.person.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.PncId;

/** Persons in PostgreSQL. */
@ApplicationScoped
class PersonRows implements Persons, PanacheRepositoryBase<PersonRow, UUID> {

    @Override
    public Optional<Person> find(PersonId id) {
        return findByIdOptional(id.value()).map(PersonRow::toPerson);
    }

    @Override
    public List<Person> withPncId(String force, PncId pncId) {
        return list("force = ?1 and pncId = ?2", force, pncId.value()).stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    @Override
    public void alone(String force) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, force)
                .getSingleResult();
    }

    @Override
    public Map<PncId, List<Person>> withPncIds(String force, Collection<PncId> pncIds) {
        if (pncIds.isEmpty()) {
            return Map.of();
        }
        return find(
                        "force = ?1 and pncId in ?2",
                        force,
                        pncIds.stream().map(PncId::value).toList())
                .stream()
                .map(PersonRow::toPerson)
                .collect(Collectors.groupingBy(person -> person.pncId().orElseThrow()));
    }

    @Override
    public void add(Person person) {
        persistAndFlush(PersonRow.of(person));
    }

    @Override
    public void replace(Person person) {
        int replaced = update(
                "version = ?1, restricted = ?2 where id = ?3 and version = ?4",
                person.version(),
                person.restricted(),
                person.id().value(),
                person.version() - 1);
        if (replaced != 1) {
            throw new OptimisticLockException("person is no longer at version " + (person.version() - 1));
        }
    }
}
