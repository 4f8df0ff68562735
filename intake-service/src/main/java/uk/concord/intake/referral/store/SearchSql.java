package uk.concord.intake.referral.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.concord.intake.referral.ReferralSearch;
import uk.concord.intake.referral.ReferralState;
import uk.concord.time.BusinessClock;

/**
 * A search as SQL. Every condition meets an index, and no list is read further than it is shown or counted.
 *
 * @param text with a question mark for each parameter
 */
record SearchSql(String text, List<Object> parameters) {

    private static final int NAMES = 500;
    private static final String AFTER_ALL = "\uffff";

    /** The ids of a page of what is found. */
    static SearchSql page(ReferralSearch search, int offset, int limit) {
        String way = search.oldestFirst() ? "" : " desc";
        return where(search).and(" order by r.received_at" + way + ", r.id" + way + " offset ? limit ?", offset, limit);
    }

    /** How many are found, up to one more than is counted. */
    static SearchSql count(ReferralSearch search) {
        SearchSql found = where(search).and(" limit ?", ReferralSearch.MOST + 1);
        return new SearchSql("select count(*) from (" + found.text() + ") found", found.parameters());
    }

    private static SearchSql where(ReferralSearch search) {
        SearchSql sql = search.words().isEmpty()
                ? new SearchSql("select r.id from referral r where r.force = ?", List.of(search.force()))
                : words(search);
        sql = search.yos().isPresent() ? sql.and(" and r.yos = ?", search.yos().get()) : sql;
        sql = search.sender().isPresent()
                ? sql.and(" and r.sent_by = ?", search.sender().get())
                : sql;
        sql = states(search, sql);
        sql = search.from().isPresent()
                ? sql.and(" and r.received_at >= ?", begins(search.from().get()))
                : sql;
        sql = search.to().isPresent()
                ? sql.and(" and r.received_at < ?", begins(search.to().get().plusDays(1)))
                : sql;
        return search.restricted() || search.sender().isPresent()
                ? sql
                : sql.and(" and r.person_id not in (select p.id from person p where p.restricted)");
    }

    private static SearchSql states(ReferralSearch search, SearchSql sql) {
        if (search.states().isEmpty()) {
            return sql;
        }
        String places =
                String.join(", ", search.states().stream().map(state -> "?").toList());
        Object[] names =
                search.states().stream().sorted().map(ReferralState::name).toArray();
        return sql.and(" and r.state in (" + places + ")", names);
    }

    /** What was found by its words is looked up one by one; the planner must not walk a whole force instead. */
    private static SearchSql words(ReferralSearch search) {
        String name = " union (select id from referral where force = ? and %1$s >= ? and %1$s < ?"
                + " order by %1$s limit " + NAMES + ")";
        String key = search.nameKey();
        SearchSql found = new SearchSql(
                "select r.id from (select id from referral where reference = ?"
                        + " union (select id from referral where force = ? and crime_reference = ? limit " + NAMES + ")"
                        + name.formatted("family_key")
                        + name.formatted("given_key") + ") f"
                        + " cross join lateral (select * from referral x where x.id = f.id offset 0) r",
                List.of(search.words().toUpperCase(Locale.UK), search.force(), search.words()));
        return found.and("", search.force(), key, key + AFTER_ALL)
                .and("", search.force(), key, key + AFTER_ALL)
                .and(" where r.force = ?", search.force());
    }

    private static Timestamp begins(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(BusinessClock.LONDON).toInstant());
    }

    private SearchSql and(String more, Object... values) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(values));
        return new SearchSql(text + more, all);
    }
}
