package uk.concord.notification.outcome.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.ClosingSummary;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.Outcomes;

/** Cases, as the police know them, in PostgreSQL. */
@ApplicationScoped
class OutcomeRows implements Outcomes, PanacheRepositoryBase<OutcomeRow, UUID> {

    /** A change of a person that arrives after a later one changes nothing. */
    private static final String REMEMBER = """
            insert into person_restriction as p (person_id, version, restricted) values (?1, ?2, ?3)
            on conflict (person_id) do update set version = excluded.version, restricted = excluded.restricted
            where p.version < excluded.version""";

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 5))";

    private final StoredJson json;

    OutcomeRows(StoredJson json) {
        this.json = json;
    }

    @Override
    public Optional<Outcome> find(UUID caseId) {
        return findByIdOptional(caseId).map(this::outcome);
    }

    @Override
    public Optional<Outcome> claim(UUID caseId) {
        Optional<OutcomeRow> found = findByIdOptional(caseId);
        // It may have been read already, before somebody else changed it.
        found.ifPresent(row -> getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE));
        return found.map(this::outcome);
    }

    @Override
    public void add(Outcome outcome) {
        OutcomeRow row = new OutcomeRow();
        row.take(outcome, lines(outcome));
        persistAndFlush(row);
    }

    @Override
    public void keep(Outcome outcome) {
        findById(outcome.caseId()).take(outcome, lines(outcome));
        flush();
    }

    @Override
    public void add(ClosingSummary summary) {
        getEntityManager().persist(ClosingSummaryRow.of(summary));
        flush();
    }

    @Override
    public List<ClosingSummary> summaries(UUID caseId) {
        return getEntityManager()
                .createQuery("from ClosingSummaryRow where caseId = ?1 order by at, id", ClosingSummaryRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(ClosingSummaryRow::toSummary)
                .toList();
    }

    @Override
    public void restrict(UUID personId, int version, boolean restricted) {
        hold(personId);
        int taken = getEntityManager()
                .createNativeQuery(REMEMBER)
                .setParameter(1, personId)
                .setParameter(2, version)
                .setParameter(3, restricted)
                .executeUpdate();
        if (taken > 0) {
            find("personId", personId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                    .forEach(row -> row.restricted = restricted);
            flush();
        }
    }

    @Override
    public Optional<Boolean> restricted(UUID personId, int fromVersion) {
        hold(personId);
        return getEntityManager()
                .createNativeQuery(
                        "select restricted from person_restriction where person_id = ?1 and version >= ?2",
                        Boolean.class)
                .setParameter(1, personId)
                .setParameter(2, fromVersion)
                .getResultStream()
                .map(Boolean.class::cast)
                .findFirst();
    }

    /** Persons have no row of their own here, so that a lock by their id stands in for one. */
    private void hold(UUID personId) {
        getEntityManager()
                .createNativeQuery(HOLD)
                .setParameter(1, personId.toString())
                .getSingleResult();
    }

    private String lines(Outcome outcome) {
        return json.write(outcome.lines().stream().map(OutcomeRow.Line::of).toList());
    }

    private Outcome outcome(OutcomeRow row) {
        return new Outcome(
                row.caseId,
                row.standing(),
                row.version,
                Arrays.stream(json.read(row.lines, OutcomeRow.Line[].class))
                        .map(OutcomeRow.Line::toLine)
                        .toList(),
                row.summarised);
    }
}
