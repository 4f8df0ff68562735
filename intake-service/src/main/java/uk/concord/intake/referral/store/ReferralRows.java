package uk.concord.intake.referral.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.referral.FormVersion;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralId;
import uk.concord.intake.referral.ReferralState;
import uk.concord.intake.referral.Referrals;
import uk.concord.intake.referral.Returns;
import uk.concord.intake.referral.SameCrime;
import uk.concord.intake.referral.handling.ReferralNumbers;

/** Referrals in PostgreSQL. */
@ApplicationScoped
class ReferralRows implements Referrals, ReferralNumbers, PanacheRepositoryBase<ReferralRow, UUID> {

    private static final String EACH = "select r, f from ReferralRow r join ReferralFormRow f"
            + " on f.referralId = r.id and f.version = r.version where ";
    private static final String RETURNED = "r.force = ?1 and r.sentBy = ?2 and r.state = ?3";

    private static final int MOST_OF_ONE_CRIME = 20;

    private final ReferralTexts texts;

    ReferralRows(ReferralTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Referral> find(ReferralId id) {
        return findByIdOptional(id.value()).map(this::withForm);
    }

    @Override
    public Optional<Referral> claim(ReferralId id) {
        Optional<ReferralRow> row = findByIdOptional(id.value());
        row.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return row.map(this::withForm);
    }

    @Override
    public void add(Referral referral) {
        persistAndFlush(ReferralRow.of(referral, texts));
        addForm(referral);
    }

    @Override
    public void replace(Referral referral) {
        ReferralRow row = findById(referral.id().value());
        boolean anotherForm = row.version != referral.version();
        row.take(referral, texts);
        flush();
        if (anotherForm) {
            addForm(referral);
        }
    }

    @Override
    public List<FormVersion> versions(ReferralId id) {
        return getEntityManager()
                .createQuery(
                        "select f from ReferralFormRow f where f.referralId = ?1 order by f.version",
                        ReferralFormRow.class)
                .setParameter(1, id.value())
                .getResultList()
                .stream()
                .map(row -> new FormVersion(row.version, texts.form(row.form, row.listed), row.written()))
                .toList();
    }

    @Override
    public long nextReferral() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('referral_number')", Long.class)
                .getSingleResult();
    }

    @Override
    public List<SameCrime> sameCrime(Referral referral) {
        return getEntityManager()
                .createQuery(
                        "select r from ReferralRow r where r.force = ?1 and r.crimeReference = ?2"
                                + " and r.id <> ?3 and r.state <> ?4 order by r.receivedAt desc, r.id",
                        ReferralRow.class)
                .setParameter(1, referral.force())
                .setParameter(2, referral.form().crimeReference())
                .setParameter(3, referral.id().value())
                .setParameter(4, ReferralState.WITHDRAWN)
                .setMaxResults(MOST_OF_ONE_CRIME)
                .getResultList()
                .stream()
                .map(row -> new SameCrime(new ReferralId(row.id), row.reference, row.state, new PersonId(row.personId)))
                .toList();
    }

    @Override
    public Optional<ReferralId> withReference(String force, String reference) {
        return find("force = ?1 and reference = ?2", force, reference)
                .firstResultOptional()
                .map(row -> new ReferralId(row.id));
    }

    @Override
    public List<Referral> returnedTo(String force, String sender, int limit) {
        return page(each(RETURNED + " order by r.returnedOn, r.id", force, sender, ReferralState.RETURNED), 0, limit);
    }

    @Override
    public long countReturnedTo(String force, String sender) {
        return number(RETURNED, force, sender, ReferralState.RETURNED);
    }

    /** A referral that is surely there. */
    Referral known(UUID id) {
        return withForm(findById(id));
    }

    private void addForm(Referral referral) {
        getEntityManager().persist(ReferralFormRow.of(referral, texts));
        flush();
    }

    private TypedQuery<Object[]> each(String where, Object... parameters) {
        return filled(getEntityManager().createQuery(EACH + where, Object[].class), parameters);
    }

    private long number(String where, Object... parameters) {
        return filled(
                        getEntityManager().createQuery("select count(*) from ReferralRow r where " + where, Long.class),
                        parameters)
                .getSingleResult();
    }

    private List<Referral> page(TypedQuery<Object[]> query, int offset, int limit) {
        return query.setFirstResult(offset).setMaxResults(limit).getResultList().stream()
                .map(pair -> referral((ReferralRow) pair[0], (ReferralFormRow) pair[1]))
                .toList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Object... parameters) {
        for (int place = 0; place < parameters.length; place++) {
            query.setParameter(place + 1, parameters[place]);
        }
        return query;
    }

    private Referral withForm(ReferralRow row) {
        return referral(
                row, getEntityManager().find(ReferralFormRow.class, new ReferralFormRow.Key(row.id, row.version)));
    }

    private Referral referral(ReferralRow row, ReferralFormRow form) {
        return new Referral(
                new ReferralId(row.id),
                row.reference,
                row.state,
                row.version,
                new PersonId(row.personId),
                row.force,
                texts.form(form.form, form.listed),
                row.sender(),
                row.receivedAt,
                form.written(),
                new Returns(
                        texts.days(row.returnedDays),
                        Optional.ofNullable(row.returnedOn),
                        texts.reasons(row.returnReasons)),
                row.identityConfirmed,
                Optional.ofNullable(row.ending));
    }
}
