package uk.concord.intake.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.history.LineResult.Result;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeAsSent;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PncId;
import uk.concord.rules.Reason;

/** What becomes of each line, against what is known and against the lines before it. */
class HistoryPlanTest {

    private static final LocalDate TODAY = LocalDate.parse("2019-01-21");
    private static final PncId PNC = new PncId("2018/0000126K");

    private final Known known = new Known();
    private final HistoryPlan plan = new HistoryPlan(known, "cleveland", TODAY, Set.of("south-tees"));

    @Test
    void a_child_known_by_pnc_id_is_not_registered_anew_and_one_named_twice_is_one() {
        known.person = Optional.of(person("2005-03-14"));
        List<LineResult> results = plan.of(
                List.of(line(2, "A", "COMMUNITY_RESOLUTION", "18/126K"), line(3, "B", "COMMUNITY_RESOLUTION", "")));

        assertThat(results).extracting(LineResult::result).containsExactly(Result.KNOWN_PERSON, Result.NEW_PERSON);
    }

    @Test
    void the_same_child_later_in_the_file_is_known_from_the_row_that_named_it_first() {
        plan.of(List.of(line(2, "A", "COMMUNITY_RESOLUTION", "18/126K")));
        List<LineResult> later = plan.of(List.of(line(3, "B", "HISTORY_DELETED", "18/126K")));

        assertThat(later)
                .extracting(LineResult::result, LineResult::sameAs)
                .containsExactly(tuple(Result.KNOWN_PERSON, Optional.of(2)));
    }

    @Test
    void a_line_that_repeats_another_or_a_recorded_notice_adds_nothing() {
        HistoryLine line = line(2, "A", "COMMUNITY_RESOLUTION", "");
        LineResult first = plan.of(List.of(line)).get(0);
        LineResult again = plan.of(List.of(new HistoryLine(3, "A", "8", line.sent(), Optional.empty())))
                .get(0);
        known.recorded = Set.of(first.contents().orElseThrow());
        LineResult recorded = new HistoryPlan(known, "cleveland", TODAY, Set.of("south-tees"))
                .of(List.of(line))
                .get(0);

        assertThat(again)
                .extracting(LineResult::result, LineResult::sameAs)
                .containsExactly(Result.KNOWN_ALREADY, Optional.of(2));
        assertThat(recorded.result()).isEqualTo(Result.KNOWN_ALREADY);
    }

    @Test
    void a_known_pnc_id_with_another_birth_date_makes_a_new_person_for_somebody_to_compare() {
        known.person = Optional.of(person("2005-03-15"));

        LineResult result = new HistoryPlan(known, "cleveland", TODAY, Set.of("south-tees"))
                .of(List.of(line(2, "A", "COMMUNITY_RESOLUTION", "18/126K")))
                .get(0);

        assertThat(result.result()).isEqualTo(Result.NEW_PERSON);
        assertThat(result.lookAlikes()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} with code {1}: {2}")
    @CsvSource({
        "COMMUNITY_RESOLUTION, 8, none",
        "YOUTH_RESTORATIVE_DISPOSAL, 08, none",
        "YOUTH_RESTORATIVE_DISPOSAL, '', none",
        "COMMUNITY_RESOLUTION, 22, outcome-code-does-not-fit",
        "HISTORY_DELETED, '', none",
        "HISTORY_DELETED, 8, outcome-code-does-not-fit",
        "YOUTH_CAUTION, '', kind-unknown"
    })
    void kind_and_outcome_code_fit(String kind, String code, String reason) {
        HistoryLine line = line(2, "A", kind, "");

        assertThat(codes(new HistoryLine(2, "A", code, line.sent(), Optional.empty())))
                .isEqualTo(reason.equals("none") ? List.of() : List.of(reason));
    }

    @Test
    void that_history_was_deleted_is_said_of_somebody_who_is_an_adult_by_then() {
        NoticeAsSent grown = new NoticeAsSent(
                "HISTORY_DELETED", "2018-12-31", "CR/1/1", "south-tees", "Robin", "Grown", "1999-01-01", "", "");

        assertThat(codes(new HistoryLine(2, "A", "", grown, Optional.empty()))).isEmpty();
    }

    @Test
    void what_a_file_of_twenty_thousand_lines_needs_does_not_grow_with_a_batch() {
        long taken = 0;
        for (int batch = 0; batch < 200; batch++) {
            int from = batch * 100;
            taken += plan
                    .of(IntStream.range(from, from + 100)
                            .mapToObj(i -> line(i + 2, "R" + i, "COMMUNITY_RESOLUTION", ""))
                            .collect(Collectors.toList()))
                    .stream()
                    .filter(LineResult::adds)
                    .count();
        }
        assertThat(taken).isEqualTo(20_000);
        assertThat(known.mostAtOnce).isEqualTo(100);
    }

    private List<String> codes(HistoryLine line) {
        return plan.of(List.of(line)).get(0).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static HistoryLine line(int row, String recordId, String kind, String pncId) {
        return new HistoryLine(
                row,
                recordId,
                kind.equals("HISTORY_DELETED") ? "" : "8",
                new NoticeAsSent(
                        kind, "2018-11-02", "CR/" + row, "south-tees", "Robin", "Ashdown", "2005-03-14", pncId, ""),
                Optional.empty());
    }

    private static Person person(String born) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                1,
                "Robin",
                "Ashdown",
                LocalDate.parse(born),
                Optional.of(PNC),
                "cleveland",
                "south-tees",
                false);
    }

    /** What is known, as a test says. */
    private static final class Known implements KnownHistory {
        private Optional<Person> person = Optional.empty();
        private Set<Notice.Contents> recorded = Set.of();
        private int mostAtOnce;

        @Override
        public Set<Notice.Contents> recorded(String force, Collection<Notice.Contents> contents) {
            mostAtOnce = Math.max(mostAtOnce, contents.size());
            return recorded;
        }

        @Override
        public Map<PncId, List<Person>> persons(String force, Collection<PncId> pncIds) {
            return person.map(found -> Map.of(PNC, List.of(found))).orElse(Map.of());
        }

        @Override
        public Map<Likeness, Long> alike(String force, Collection<LocalDate> birthDates) {
            return Map.of();
        }

        @Override
        public void settle() {}
    }
}
