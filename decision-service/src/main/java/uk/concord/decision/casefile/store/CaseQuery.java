package uk.concord.decision.casefile.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.CaseSearch.Show;

/**
 * The SQL of a search: it says only what this search asks, so that each kind of search has its own plan and index.
 *
 * @param search what is asked
 */
record CaseQuery(CaseSearch search) {

    /** What a {@link uk.concord.decision.casefile.ListedCase} is read from. */
    static final String COLUMNS = "c.case_id, c.reference, c.crime_reference, c.force, c.yos,"
            + " (c.restricted or coalesce(k.restricted, false)) as hidden, c.person_id, k.given_names, k.family_name,"
            + " k.date_of_birth, c.offences, c.worker, c.received_on, c.police, c.stage, c.kind, c.due_on, c.since,"
            + " c.closed_at";

    static final String FROM = " from case_file c left join known_child k on k.person_id = c.person_id";

    private static final String WAITING = " join (select case_id, min(raised_at) as raised_at from case_alert"
            + " where state = 'OPEN' and role in (:roles) group by case_id) w on w.case_id = c.case_id";

    /** The cases of one page. */
    String page() {
        return "select " + COLUMNS + FROM + " where " + meant() + " order by " + order()
                + " offset :offset limit :limit";
    }

    /** How many there are, counted no further than a list goes; in its order, so that the index of the list serves. */
    String count() {
        return "select count(*) from (select 1" + FROM + " where " + meant() + " order by " + order() + " limit "
                + CaseFiles.MOST + ") counted";
    }

    /** Those at one stage that are due first. */
    String first() {
        return "select " + COLUMNS + FROM + " where " + area("c", "k")
                + " and c.closed_at is null and c.stage = :stage order by c.due_on, c.since, c.case_id limit :limit";
    }

    /** Those, open or closed, of which somebody of these roles is to look at what changed; longest waiting first. */
    String alerted() {
        return "select " + COLUMNS + FROM + WAITING + " where " + area("c", "k")
                + " order by w.raised_at, c.case_id limit :limit";
    }

    /** How many of those there are. */
    String countAlerted() {
        return "select count(*)" + FROM + WAITING + " where " + area("c", "k");
    }

    /** How many open ones stand at each stage. */
    String byStage() {
        return "select c.stage, count(*)" + FROM + " where " + area("c", "k")
                + " and c.closed_at is null group by c.stage order by c.stage";
    }

    /** The values of the area and of the text. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(Map.of("force", search.force()));
        if (!search.yos().isEmpty()) {
            parameters.put("yos", search.yos());
        }
        return parameters;
    }

    /** The values of the text that is searched for. */
    Map<String, Object> texts() {
        if (!searches()) {
            return Map.of();
        }
        String upper = search.text().toUpperCase(Locale.UK);
        return Map.of(
                "reference", upper,
                "crimeReference", beginning(upper),
                "familyName", beginning(search.text().toLowerCase(Locale.UK)));
    }

    private boolean searches() {
        return !search.text().isEmpty();
    }

    private String meant() {
        return searches() ? "c.case_id in (" + found() + ")" : area("c", "k") + " and " + open("c");
    }

    /** One way for each index. None goes further than a list does. */
    private String found() {
        return way("f.reference = :reference")
                + " union " + way("f.crime_reference like :crimeReference")
                + " union " + byName();
    }

    private String way(String condition) {
        return "(select f.case_id from case_file f left join known_child p on p.person_id = f.person_id where "
                + area("f", "p") + shown() + " and " + condition + " limit " + CaseFiles.MOST + ")";
    }

    private String byName() {
        return "(select f.case_id from known_child p join case_file f on f.person_id = p.person_id"
                + " where p.force = :force and lower(p.family_name) like :familyName and " + area("f", "p") + shown()
                + " limit " + CaseFiles.MOST + ")";
    }

    private String area(String file, String child) {
        String force = file + ".force = :force";
        String yos = search.yos().isEmpty() ? "" : " and " + file + ".yos = :yos";
        String ordinary =
                search.restricted() ? "" : " and not " + file + ".restricted and " + child + ".restricted is not true";
        return force + yos + ordinary;
    }

    private String shown() {
        return search.show() == Show.BOTH ? "" : " and " + open("f");
    }

    private String open(String file) {
        return file + ".closed_at is " + (search.show() == Show.CLOSED ? "not null" : "null");
    }

    private String order() {
        if (searches()) {
            return "c.since desc, c.case_id";
        }
        return search.show() == Show.CLOSED ? "c.closed_at desc, c.case_id" : "c.due_on, c.since, c.case_id";
    }

    private static String beginning(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
