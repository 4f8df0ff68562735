package uk.concord.intake.history.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.concord.intake.history.KnownHistory;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.Notices;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.PncId;

/** What is known already, in PostgreSQL. */
@ApplicationScoped
class KnownHistoryRows implements KnownHistory {

    private final Notices notices;
    private final Persons persons;
    private final EntityManager entities;

    KnownHistoryRows(Notices notices, Persons persons, EntityManager entities) {
        this.notices = notices;
        this.persons = persons;
        this.entities = entities;
    }

    @Override
    public Set<Notice.Contents> recorded(String force, Collection<Notice.Contents> contents) {
        return notices.recorded(force, contents);
    }

    @Override
    public Map<PncId, List<Person>> persons(String force, Collection<PncId> pncIds) {
        return persons.withPncIds(force, pncIds);
    }

    @Override
    public Map<Likeness, Long> alike(String force, Collection<LocalDate> birthDates) {
        if (birthDates.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select lower(p.familyName), p.dateOfBirth, count(*) from PersonRow p where p.force = ?1"
                                + " and p.dateOfBirth in ?2 and p.restricted = false"
                                + " group by lower(p.familyName), p.dateOfBirth",
                        Object[].class)
                .setParameter(1, force)
                .setParameter(2, birthDates)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Likeness((String) row[0], (LocalDate) row[1]), row -> (Long) row[2]));
    }

    @Override
    public void settle() {
        entities.flush();
        entities.clear();
    }
}
