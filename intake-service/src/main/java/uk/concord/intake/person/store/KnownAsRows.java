package uk.concord.intake.person.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.concord.intake.person.BirthDates;
import uk.concord.intake.person.Candidate;
import uk.concord.intake.person.KnownAs;
import uk.concord.intake.person.Likeness;
import uk.concord.intake.person.NameKey;
import uk.concord.intake.person.Names;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PncId;

/** How persons were named, in PostgreSQL. */
@ApplicationScoped
class KnownAsRows implements Names {

    private static final String SHARED =
            "cardinality(array(select unnest(sounds) intersect select unnest(string_to_array(?3, ' '))))";

    /** Each part is answered from an index alone, whatever the number of persons; the nearest come first. */
    static final String LIKE = "select cast(found.person_id as text) from ("
            + "select person_id, case when date_of_birth = cast(?7 as date) then 2 else 0 end + " + SHARED + " as near"
            + " from known_as where force = ?1"
            + " and date_of_birth = any (cast(string_to_array(?2, ' ') as date[]))"
            + " and sounds && string_to_array(?3, ' ')"
            + " union all select person_id, 2 + " + SHARED + " from known_as"
            + " where force = ?1 and address_key <> '' and address_key = ?4 and sounds && string_to_array(?3, ' ')"
            + " union all select id, 1000 from person where force = ?1 and pnc_id = ?5"
            + ") found where found.person_id <> cast(?6 as uuid)"
            + " group by found.person_id order by sum(found.near) desc, found.person_id limit 200";

    private static final String LEARN = "insert into known_as (person_id, force, given_names, family_name,"
            + " date_of_birth, address, since, name_key, address_key, sounds)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, string_to_array(?10, ' ')) on conflict do nothing";

    private static final String LATER =
            "insert into to_compare (known_as_id) select id from known_as where person_id = ?1"
                    + " and given_names = ?2 and family_name = ?3 and date_of_birth = ?4 and address = ?5 on conflict do nothing";

    private static final String NEXT = "select k.id, cast(k.person_id as text), k.given_names, k.family_name,"
            + " cast(k.date_of_birth as text), k.address from to_compare c join known_as k on k.id = c.known_as_id"
            + " order by c.known_as_id limit 1 for update of c skip locked";

    private static final String DESCRIBE = "select cast(k.person_id as text), p.pnc_id, k.given_names, k.family_name,"
            + " cast(k.date_of_birth as text), k.address from known_as k join person p on p.id = k.person_id"
            + " where k.person_id = any (cast(string_to_array(?1, ' ') as uuid[])) order by k.person_id, k.id";

    private final Session rows;

    KnownAsRows(Session rows) {
        this.rows = rows;
    }

    @Override
    public boolean learn(Person person, KnownAs name, Instant at) {
        return rows.createNativeQuery(LEARN)
                        .setParameter(1, person.id().value())
                        .setParameter(2, person.force())
                        .setParameter(3, name.givenNames())
                        .setParameter(4, name.familyName())
                        .setParameter(5, name.dateOfBirth())
                        .setParameter(6, name.address())
                        .setParameter(7, at)
                        .setParameter(8, NameKey.of(name))
                        .setParameter(9, NameKey.ofAddress(name))
                        .setParameter(10, joined(NameKey.sounds(name)))
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<KnownAs> of(PersonId person) {
        return described(person.toString()).stream()
                .flatMap(candidate -> candidate.described().names().stream())
                .toList();
    }

    @Override
    public void compareLater(Person person, KnownAs name) {
        rows.createNativeQuery(LATER)
                .setParameter(1, person.id().value())
                .setParameter(2, name.givenNames())
                .setParameter(3, name.familyName())
                .setParameter(4, name.dateOfBirth())
                .setParameter(5, name.address())
                .executeUpdate();
    }

    @Override
    public Optional<Uncompared> nextUncompared() {
        return rows.createNativeQuery(NEXT, Object[].class)
                .uniqueResultOptional()
                .map(row -> new Uncompared(
                        ((Number) row[0]).longValue(),
                        new PersonId(UUID.fromString((String) row[1])),
                        new KnownAs(
                                (String) row[2], (String) row[3], LocalDate.parse((String) row[4]), (String) row[5])));
    }

    @Override
    public void compared(Uncompared done) {
        rows.createNativeQuery("delete from to_compare where known_as_id = ?1")
                .setParameter(1, done.id())
                .executeUpdate();
    }

    @Override
    public List<Candidate> like(PersonId person, String force, Optional<PncId> pncId, KnownAs name) {
        List<String> found = rows.createNativeQuery(LIKE, String.class)
                .setParameter(1, force)
                .setParameter(2, joined(BirthDates.near(name.dateOfBirth())))
                .setParameter(3, joined(NameKey.sounds(name)))
                .setParameter(4, NameKey.ofAddress(name))
                .setParameter(5, pncId.map(PncId::value).orElse(""))
                .setParameter(6, person.toString())
                .setParameter(7, name.dateOfBirth().toString())
                .getResultList();
        return found.isEmpty() ? List.of() : described(joined(found));
    }

    private List<Candidate> described(String persons) {
        Map<String, List<Object[]>> byPerson = rows.createNativeQuery(DESCRIBE, Object[].class)
                .setParameter(1, persons)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .map(person -> candidate(person.getKey(), person.getValue()))
                .toList();
    }

    private static Candidate candidate(String id, List<Object[]> named) {
        Optional<PncId> pncId = Optional.ofNullable((String) named.get(0)[1]).map(PncId::new);
        List<KnownAs> names = named.stream()
                .map(row -> new KnownAs(
                        (String) row[2], (String) row[3], LocalDate.parse((String) row[4]), (String) row[5]))
                .toList();
        return new Candidate(new PersonId(UUID.fromString(id)), new Likeness.Described(pncId, names));
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
