package uk.concord.decision.triagepolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.decision.triagepolicy.store.PolicyFiles;

/** What each policy that ships says about one more triage, and what a set of policies must meet. */
class PolicyVersionTest {

    private static final LocalDate TODAY = LocalDate.parse("2019-01-22");
    private static final TriagePolicies SHIPPED = new PolicyFiles().shipped();

    static Stream<Arguments> rows() {
        return Stream.of(
                row("one: nothing before", "cleveland-triage-1", Standing.OPEN, ""),
                row("one: given", "cleveland-triage-1", Standing.USED_UP, "", given("2018-03-03")),
                row("one: given long ago", "cleveland-triage-1", Standing.USED_UP, "", given("2013-07-01")),
                row("one: pending", "cleveland-triage-1", Standing.USED_UP, "", pending()),
                row("one: under review", "cleveland-triage-1", Standing.MAY_BE_USED_UP, "", past(Ending.UNDER_REVIEW)),
                row("one: excused", "cleveland-triage-1", Standing.OPEN, "", past(Ending.NOT_COMPLETED_WITH_EXCUSE)),
                row(
                        "one: not excused",
                        "cleveland-triage-1",
                        Standing.USED_UP,
                        "",
                        past(Ending.NOT_COMPLETED_WITHOUT_EXCUSE)),
                row("one: a police disposal", "cleveland-triage-1", Standing.OPEN, "", police()),
                row("two: given once", "cleveland-triage-2", Standing.OPEN, "", given("2018-03-03")),
                row(
                        "two: given once, once under review",
                        "cleveland-triage-2",
                        Standing.MAY_BE_USED_UP,
                        "",
                        given("2018-03-03"),
                        past(Ending.UNDER_REVIEW)),
                row(
                        "two: given twice",
                        "cleveland-triage-2",
                        Standing.EXCEPTIONAL_ONLY,
                        "",
                        given("2017-03-03"),
                        given("2018-03-03")),
                row(
                        "two: given once, pending once",
                        "cleveland-triage-2",
                        Standing.EXCEPTIONAL_ONLY,
                        "",
                        given("2017-03-03"),
                        pending()),
                row(
                        "two: given three times",
                        "cleveland-triage-2",
                        Standing.USED_UP,
                        "",
                        given("2016-03-03"),
                        given("2017-03-03"),
                        given("2018-03-03")),
                row("24 months ago to the day", "one-in-24-months", Standing.OPEN, "", given("2017-01-22")),
                row(
                        "24 months ago but for a day",
                        "one-in-24-months",
                        Standing.USED_UP,
                        "2019-01-23",
                        given("2017-01-23")),
                row(
                        "two within 24 months",
                        "one-in-24-months",
                        Standing.USED_UP,
                        "2020-12-01",
                        given("2018-12-01"),
                        given("2017-06-01")),
                row("24 months: pending", "one-in-24-months", Standing.USED_UP, "", pending()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_policy_answers_as_the_row_says(
            String name, String policy, Standing standing, String opensOn, List<PastDisposal> past) {
        PolicyAnswer answer = version(policy).answer(past, List.of(), TODAY);
        assertThat(answer.standing()).isEqualTo(standing);
        assertThat(answer.opensOn().map(LocalDate::toString).orElse("")).isEqualTo(opensOn);
    }

    @Test
    void the_force_holds_to_one_triage_from_July_2013_on_and_the_drafts_bind_nobody() {
        assertThat(SHIPPED.on("cleveland", LocalDate.parse("2013-06-30")).version())
                .isEqualTo("none");
        for (String day : List.of("2013-07-01", "2019-03-31", "2019-04-01", "2020-11-28", "2026-11-24")) {
            TriagePolicy policy = SHIPPED.on("cleveland", LocalDate.parse(day));
            assertThat(policy.version()).isEqualTo("cleveland-triage-1");
            assertThat(policy.drafts())
                    .extracting(PolicyVersion::name)
                    .containsExactly("cleveland-triage-2", "one-in-24-months");
        }
        assertThat(SHIPPED.on("durham", TODAY).inForce()).isEmpty();
        assertThat(SHIPPED.on("durham", TODAY).drafts()).isEmpty();
    }

    @Test
    void the_last_day_of_a_version_still_belongs_to_it() {
        TriagePolicies two = TriagePolicies.of(List.of(
                inForce("first", "cleveland", "2013-07-01", "2019-01-22"),
                inForce("second", "cleveland", "2019-01-23", "")));
        assertThat(two.on("cleveland", TODAY).version()).isEqualTo("first");
        assertThat(two.on("cleveland", TODAY.plusDays(1)).version()).isEqualTo("second");
    }

    @Test
    void two_versions_of_a_force_never_hold_on_the_same_day() {
        PolicyVersion first = inForce("first", "cleveland", "2013-07-01", "2019-01-22");
        PolicyVersion second = inForce("second", "cleveland", "2019-01-22", "");
        assertThatThrownBy(() -> TriagePolicies.of(List.of(first, second)))
                .isInstanceOf(PolicyInvalid.class)
                .hasMessageContaining("first and second hold on the same days");
        assertThat(TriagePolicies.of(List.of(first, inForce("second", "durham", "2019-01-22", "")))
                        .versions())
                .hasSize(2);
    }

    @Test
    void all_that_is_wrong_with_a_version_is_told_at_once() {
        PolicyVersion wrong = new PolicyVersion(
                "wrong",
                "cleveland",
                "nothing",
                PolicyVersion.Status.IN_FORCE,
                Optional.of(TODAY),
                Optional.of(TODAY.minusDays(1)),
                0,
                0,
                OptionalInt.of(0),
                Set.of());
        assertThatThrownBy(() -> TriagePolicies.of(List.of(wrong, wrong)))
                .hasMessageContaining("wrong is there twice")
                .hasMessageContaining("ends before it begins")
                .hasMessageContaining("numbers of triages that cannot be")
                .hasMessageContaining("forgets after no time")
                .hasMessageContaining("counts nothing");
    }

    private static Arguments row(String name, String policy, Standing standing, String opensOn, PastDisposal... past) {
        return Arguments.of(name, policy, standing, opensOn, Arrays.asList(past));
    }

    private static PolicyVersion version(String name) {
        return SHIPPED.versions().stream()
                .filter(version -> version.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PolicyVersion inForce(String name, String force, String from, String until) {
        return new PolicyVersion(
                name,
                force,
                "one triage",
                PolicyVersion.Status.IN_FORCE,
                Optional.of(LocalDate.parse(from)),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                1,
                1,
                OptionalInt.empty(),
                Set.of("TRIAGE"));
    }

    private static PastDisposal given(String day) {
        return new PastDisposal("TRIAGE", LocalDate.parse(day), Ending.COMPLETED, "south-tees");
    }

    private static PastDisposal past(Ending ended) {
        return new PastDisposal("TRIAGE", LocalDate.parse("2018-03-03"), ended, "south-tees");
    }

    private static PastDisposal police() {
        return new PastDisposal(
                "YOUTH_RESTORATIVE_DISPOSAL", LocalDate.parse("2018-03-03"), Ending.COMPLETED, "south-tees");
    }

    private static PastDisposal pending() {
        return PastDisposal.pendingTriage(LocalDate.parse("2019-01-14"), "hartlepool");
    }
}
