package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.ChildLinks;
import uk.concord.decision.history.ChildSearch;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.KindCount;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.history.Progress;

/** Histories in PostgreSQL. */
@ApplicationScoped
class KnownChildRows implements Histories, PanacheRepositoryBase<KnownChildRow, UUID> {

    private static final String SEARCH =
            "force = :force and (:yos = '' or yos = :yos) and (:all = true or restricted = false)"
                    + " and (:text = '' or pncId = :pncId or lower(familyName) like :prefix escape '!')";

    private final EarlierDisposalRows disposals;
    private final ChildLinks links;

    KnownChildRows(EarlierDisposalRows disposals, ChildLinks links) {
        this.disposals = disposals;
        this.links = links;
    }

    @Override
    public Optional<KnownChild> child(UUID personId) {
        return findByIdOptional(personId).map(KnownChildRow::toKnownChild);
    }

    @Override
    public Optional<ChildHistory> of(UUID personId) {
        return child(personId).map(child -> history(child, links.personsOf(personId)));
    }

    @Override
    public void remember(KnownChild child) {
        KnownChildRow row = findById(child.personId());
        if (row == null) {
            row = new KnownChildRow();
            row.take(child);
            persist(row);
        } else if (row.version < child.version()) {
            row.take(child);
        }
        flush();
    }

    @Override
    public boolean add(EarlierDisposal disposal) {
        return disposals.add(disposal);
    }

    @Override
    public Optional<EarlierDisposal> progressed(UUID disposalId, Progress progress, LocalDate endedOn) {
        return disposals.progressed(disposalId, progress, endedOn);
    }

    @Override
    public List<KnownChild> find(ChildSearch search, int offset, int limit) {
        return query(SEARCH + " order by familyName, givenNames, personId", search)
                .range(offset, offset + limit - 1)
                .stream()
                .map(KnownChildRow::toKnownChild)
                .toList();
    }

    @Override
    public long count(ChildSearch search) {
        return query(SEARCH, search).count();
    }

    @Override
    public List<KindCount> given(String force, String yos, LocalDate from, LocalDate to) {
        return disposals.given(force, yos, from, to);
    }

    private ChildHistory history(KnownChild child, Set<UUID> persons) {
        List<KnownChild> others = persons.size() < 2
                ? List.of()
                : find("personId in ?1 and personId <> ?2 order by personId", persons, child.personId()).stream()
                        .map(KnownChildRow::toKnownChild)
                        .toList();
        return new ChildHistory(child, others, links.among(persons), disposals.of(persons));
    }

    private PanacheQuery<KnownChildRow> query(String text, ChildSearch search) {
        String prefix = search.text().toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1") + "%";
        return find(
                text,
                Parameters.with("force", search.force())
                        .and("yos", search.yos())
                        .and("all", search.restricted())
                        .and("text", search.text())
                        .and("pncId", search.text().toUpperCase(Locale.UK))
                        .and("prefix", prefix));
    }
}
