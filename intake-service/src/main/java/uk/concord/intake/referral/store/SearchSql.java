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
 * A search as SQL. Every condition meets an index, and no list is read further than it is shown or counted; of a beginning of
 * a name that more than three hundred have, the first three hundred by the alphabet are found.
 *
 * @param text with a question mark for each parameter
 */
record SearchSql(String text, List<Object> parameters) {

    private static final int NAMES = 300;
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
        SearchSql narrowed = narrowed(search, sql);
        return search.restricted() || search.sender().isPresent()
                ? narrowed
                : narrowed.and(" and person_id not in (select p.id from person p where p.restricted)");
    }

    private static SearchSql narrowed(ReferralSearch search, SearchSql whole) {
        SearchSql sql = whole;
        sql = search.yos().isPresent() ? sql.and(" and yos = ?", search.yos().get()) : sql;
        sql = search.sender().isPresent()
                ? sql.and(" and sent_by = ?", search.sender().get())
                : sql;
        sql = search.states().isEmpty() ? sql : states(search, sql);
        sql = search.from().isPresent()
                ? sql.and(" and received_at >= ?", begins(search.from().get()))
                : sql;
        return search.to().isPresent()
                ? sql.and(" and received_at < ?", begins(search.to().get().plusDays(1)))
                : sql;
    }

    private static SearchSql states(ReferralSearch search, SearchSql sql) {
        String places =
                String.join(", ", search.states().stream().map(state -> "?").toList());
        Object[] names =
                search.states().stream().sorted().map(ReferralState::name).toArray();
        return sql.and(" and state in (" + places + ")", names);
    }

    /** What was found by its words is looked up one by one; the planner must not walk a whole force instead. */
    private static SearchSql words(ReferralSearch search) {
        SearchSql found = new SearchSql(
                "select r.id from (select id from referral where reference = ?"
                        + " union (select id from referral where force = ? and crime_reference = ? limit " + NAMES
                        + ")",
                List.of(search.words().toUpperCase(Locale.UK), search.force(), search.words()));
        return name(search, "given_key", name(search, "family_key", found))
                .and(
                        ") f cross join lateral (select * from referral x where x.id = f.id offset 0) r"
                                + " where r.force = ?",
                        search.force());
    }

    /** Those whose name begins so, narrowed before they are cut off: nobody's own are lost among the others'. */
    private static SearchSql name(ReferralSearch search, String column, SearchSql sql) {
        String key = search.nameKey();
        SearchSql begins = sql.and(
                " union (select id from referral where force = ? and " + column + " >= ? and " + column + " < ?",
                search.force(),
                key,
                key + AFTER_ALL);
        return narrowed(search, begins).and(" order by " + column + " limit " + NAMES + ")");
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
