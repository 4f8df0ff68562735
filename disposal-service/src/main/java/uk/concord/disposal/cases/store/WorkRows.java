package uk.concord.disposal.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.disposal.cases.WorkLine;
import uk.concord.disposal.cases.Worklist;
import uk.concord.disposal.disposal.DisposalKind;

/** What is to be done, read straight from the rows of assessments and disposals. */
@ApplicationScoped
class WorkRows implements Worklist {

    private static final String WORK = """
             from (
               select case_id, 'ASSESSMENT' as what, state, worker_id, worker_name, due_on as runs_out, since
                 from assessment
               union all
               select d.case_id, d.kind, d.state, has.worker_id, has.worker_name, d.conditions_end_on, d.since
                 from disposal d
                 left join lateral (
                   select worker_id, worker_name from assessment a
                    where a.case_id = d.case_id and a.worker_id is not null order by decision desc limit 1) has on true
             ) w
             join case_file f on f.case_id = w.case_id
             join known_child c on c.person_id = f.person_id
            where f.force = :force and (:yos = '' or f.yos = :yos)
              and (:restricted or not c.restricted or :worksWith = (
                select worker_id from assessment a
                 where a.case_id = w.case_id and a.worker_id is not null order by decision desc limit 1))
              and w.state in (:states) and (:worker = '' or w.worker_id = :worker)""";

    private final EntityManager entities;

    WorkRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<WorkLine> lines(Wanted wanted, int offset, int limit) {
        Query query = entities.createNativeQuery(
                "select f.case_id, f.person_id, f.reference, c.given_names, c.family_name, c.restricted, f.yos, w.what,"
                        + " w.state, coalesce(w.worker_name, '') as worker, w.runs_out, w.since" + WORK
                        + " order by w.runs_out nulls last, w.since, f.reference, w.what",
                Tuple.class);
        Stream<?> found =
                asked(query, wanted).setFirstResult(offset).setMaxResults(limit).getResultStream();
        return found.map(row -> line((Tuple) row)).toList();
    }

    @Override
    public long count(Wanted wanted) {
        return ((Number) asked(entities.createNativeQuery("select count(*)" + WORK), wanted)
                        .getSingleResult())
                .longValue();
    }

    private static Query asked(Query query, Wanted wanted) {
        return query.setParameter("force", wanted.force())
                .setParameter("yos", wanted.yos())
                .setParameter("restricted", wanted.restricted())
                .setParameter("worksWith", wanted.worksWith())
                .setParameter("states", wanted.groups().stream().map(Enum::name).toList())
                .setParameter("worker", wanted.worker());
    }

    private static WorkLine line(Tuple row) {
        return new WorkLine(
                row.get("case_id", UUID.class),
                row.get("person_id", UUID.class),
                row.get("reference", String.class),
                row.get("given_names", String.class),
                row.get("family_name", String.class),
                row.get("restricted", Boolean.class),
                row.get("yos", String.class),
                words(row.get("what", String.class)),
                row.get("state", String.class),
                row.get("worker", String.class),
                day(row.get("runs_out")),
                day(row.get("since")));
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String words(String what) {
        return what.equals("ASSESSMENT")
                ? "Assessment"
                : DisposalKind.valueOf(what).title();
    }
}
