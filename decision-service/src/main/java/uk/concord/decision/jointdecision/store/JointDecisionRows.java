package uk.concord.decision.jointdecision.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.ChildLinks;
import uk.concord.decision.jointdecision.Claim;
import uk.concord.decision.jointdecision.DecisionChange;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.DecisionMade;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisions;

/** Joint decisions in PostgreSQL. */
@ApplicationScoped
class JointDecisionRows implements JointDecisions, PanacheRepositoryBase<JointDecisionRow, UUID> {

    private final TriageClaimRows claims;
    private final ChildLinks links;
    private final JsonText json;

    JointDecisionRows(TriageClaimRows claims, ChildLinks links, JsonText json) {
        this.claims = claims;
        this.links = links;
        this.json = json;
    }

    @Override
    public Optional<Place> place(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "select d.caseId, d.personId, d.force, d.yos from JointDecisionRow d where d.caseId = ?1",
                        Place.class)
                .setParameter(1, caseId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<JointDecision> find(UUID caseId) {
        return findByIdOptional(caseId).map(row -> row.toJointDecision(lines(caseId), json));
    }

    @Override
    public List<JointDecision> inCrime(String force, String crimeReference, Set<UUID> othersThan) {
        return find(
                        "force = ?1 and crimeReference = ?2 and personId not in ?3 order by openedAt",
                        force,
                        crimeReference,
                        othersThan)
                .stream()
                .map(row -> row.toJointDecision(lines(row.caseId), json))
                .toList();
    }

    @Override
    public Optional<JointDecision> findToChange(UUID caseId) {
        Optional<Place> place = place(caseId);
        place.ifPresent(found -> links.hold(Set.of(found.personId())));
        return place.flatMap(found -> find(caseId));
    }

    @Override
    public void open(JointDecision opened, Instant at) {
        persist(JointDecisionRow.of(opened, at, json));
        UUID caseId = opened.referral().caseId();
        opened.lines().forEach(line -> getEntityManager().persist(DecisionLineRow.of(caseId, line, json)));
        flush();
    }

    @Override
    public void save(JointDecision changed, LocalDate on) {
        UUID caseId = changed.referral().caseId();
        JointDecisionRow row = findById(caseId);
        if (!row.personId.equals(changed.referral().personId())) {
            links.hold(Set.of(changed.referral().personId()));
        }
        row.take(changed, json);
        changed.lines().forEach(line -> save(caseId, line));
        claims.follow(changed, on);
        flush();
    }

    @Override
    public void keep(UUID caseId, DecisionMade made) {
        getEntityManager().persist(DecisionMadeRow.of(caseId, made, json));
        flush();
    }

    @Override
    public void keep(UUID caseId, DecisionChange change) {
        getEntityManager().persist(DecisionChangeRow.of(caseId, change));
        flush();
    }

    @Override
    public List<DecisionChange> changes(UUID caseId) {
        return getEntityManager()
                .createQuery("from DecisionChangeRow where caseId = ?1 order by position desc", DecisionChangeRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(DecisionChangeRow::toDecisionChange)
                .toList();
    }

    @Override
    public List<DecisionMade> made(UUID caseId) {
        return getEntityManager()
                .createQuery("from DecisionMadeRow where caseId = ?1 order by decision desc", DecisionMadeRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(row -> row.toDecisionMade(json))
                .toList();
    }

    @Override
    public List<Claim> claimsOfOthers(Set<UUID> persons, UUID caseId) {
        return claims.ofOthers(persons, caseId);
    }

    @Override
    public boolean historyArriving(Set<UUID> persons) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select 1 from parked_key where topic = 'concord.persons' and key in (?1))",
                        Boolean.class)
                .setParameter(1, persons.stream().map(UUID::toString).toList())
                .getSingleResult();
    }

    @Override
    public List<UUID> ofChild(Set<UUID> persons) {
        return getEntityManager()
                .createQuery(
                        "select d.caseId from JointDecisionRow d where d.personId in ?1 order by d.caseId", UUID.class)
                .setParameter(1, persons)
                .getResultList();
    }

    @Override
    public List<UUID> viewMissing(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select d.caseId from JointDecisionRow d where d.viewDue < ?1 order by d.viewDue, d.caseId",
                        UUID.class)
                .setParameter(1, today)
                .getResultList();
    }

    /** An offence may be new on an amended form. */
    private void save(UUID caseId, DecisionLine line) {
        DecisionLineRow row =
                getEntityManager().find(DecisionLineRow.class, new DecisionLineRow.Key(caseId, line.offenceId()));
        if (row == null) {
            getEntityManager().persist(DecisionLineRow.of(caseId, line, json));
        } else {
            row.take(line, json);
        }
    }

    private List<DecisionLine> lines(UUID caseId) {
        return getEntityManager()
                .createQuery("from DecisionLineRow where caseId = ?1 order by number", DecisionLineRow.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(row -> row.toDecisionLine(json))
                .toList();
    }
}
