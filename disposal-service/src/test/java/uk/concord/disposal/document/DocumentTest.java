package uk.concord.disposal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.casefile.Offence;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalId;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.document.store.TextFiles;
import uk.concord.rules.Reason;

/** What is read with a child before anything is given. */
class DocumentTest {

    private static final Texts TEXTS = TextFiles.read();
    private static final UUID OFFENCE = UUID.fromString("1a0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e01");

    @ParameterizedTest
    @EnumSource(DisposalKind.class)
    void every_document_says_what_was_decided_what_is_asked_what_if_not_and_what_a_check_may_show(DisposalKind kind) {
        assertThat(document(kind, "2019-02-04").sections())
                .extracting(Document.Section::name)
                .containsSubsequence("decided", "asked", "otherwise", "disclosure");
    }

    @Test
    void a_template_without_its_disclosure_section_cannot_be_loaded() {
        List<Template> without = TEXTS.templates().stream()
                .map(template -> new Template(
                        template.version(),
                        template.kind(),
                        template.from(),
                        template.title(),
                        template.sections().stream()
                                .filter(part -> !part.name().equals(Template.DISCLOSURE)
                                        || template.kind() != DisposalKind.TRIAGE)
                                .toList()))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Texts(without, TEXTS.disclosures()))
                .withMessageContaining("triage-2013-07")
                .withMessageContaining("future check");
    }

    @Test
    void an_era_that_is_silent_about_a_kind_cannot_be_loaded() {
        Disclosure silent = new Disclosure(
                "silent", LocalDate.parse("2030-01-01"), Map.of(DisposalKind.TRIAGE, List.of("Something.")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Texts(
                        TEXTS.templates(),
                        Stream.concat(TEXTS.disclosures().stream(), Stream.of(silent))
                                .toList()))
                .withMessageContaining("silent says nothing of YOUTH");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            triage, before       | TRIAGE | 2020-11-27 | before-2020-11-28 | does not show on a basic or a standard check | for two years
            triage, from then on | TRIAGE | 2020-11-28 | from-2020-11-28 | does not show by itself on any of the three | for two years
            caution, before      | YOUTH_CAUTION | 2020-11-27 | before-2020-11-28 | for two years | does not show by itself on any of the three
            caution, from then   | YOUTH_CAUTION | 2020-11-28 | from-2020-11-28 | does not show by itself on any of the three | for two years
            conditions, before   | YOUTH_CONDITIONAL_CAUTION | 2020-11-27 | before-2020-11-28 | always shows on these two checks | by itself on any of the three
            conditions, then     | YOUTH_CONDITIONAL_CAUTION | 2020-11-28 | from-2020-11-28 | spent three months after you get it | always shows
            """)
    void what_a_check_may_show_by_the_day_it_is_given(
            String what, DisposalKind kind, String day, String version, String says, String never) {
        Document document = document(kind, day);
        String words = words(document, "disclosure");

        assertThat(document.disclosureVersion()).as(what).isEqualTo(version);
        assertThat(words).as(what).contains(says).doesNotContain(never).contains("if they think that it matters");
    }

    @Test
    void of_what_happened_it_has_the_title_and_the_day_and_nothing_about_the_victim() {
        Document document = document(DisposalKind.TRIAGE, "2019-02-04");

        assertThat(document.toString())
                .contains("Theft from shop, on 12 January 2019")
                .contains("Robin, this is about what happened.")
                .doesNotContain("Mrs Vetch")
                .doesNotContainIgnoringCase("victim");
    }

    @Test
    void a_conditional_caution_lists_its_conditions_and_their_last_day() {
        String asked = words(document(DisposalKind.YOUTH_CONDITIONAL_CAUTION, "2019-02-04"), "asked");

        assertThat(asked).contains("Write a letter to the shop.").contains("You have until 19 April 2019");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "read before and given before, before-2020-11-28, 2020-11-27, true",
        "read before and given after,  before-2020-11-28, 2020-11-28, false",
        "read after and given after,   from-2020-11-28,   2020-11-28, true"
    })
    void a_change_of_the_law_between_reading_and_giving_is_seen(
            String what, String read, LocalDate given, boolean right) {
        assertThat(TEXTS.isStillRight(read, given).map(Reason::code))
                .as(what)
                .isEqualTo(right ? Optional.empty() : Optional.of("disclosure-changed"));
    }

    /** Short sentences of short words: what a child of 9 to 11 reads. */
    @Test
    void sentences_are_short_and_so_are_their_words() {
        for (DisposalKind kind : DisposalKind.values()) {
            for (String day : List.of("2019-02-04", "2021-02-04")) {
                List<String> sentences = document(kind, day).sections().stream()
                        .flatMap(section -> Stream.of(section.paragraphs(), section.points(), section.after())
                                .flatMap(List::stream))
                        .flatMap(text -> Arrays.stream(text.split("(?<=[.:?])\\s+")))
                        .toList();
                List<String> words = sentences.stream()
                        .flatMap(sentence -> Arrays.stream(sentence.split("[^\\p{L}]+")))
                        .filter(word -> !word.isEmpty())
                        .toList();
                assertThat(sentences)
                        .allSatisfy(sentence ->
                                assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(24));
                assertThat((double) words.size() / sentences.size()).isLessThan(13);
                assertThat(words.stream().mapToInt(String::length).average().orElseThrow())
                        .isLessThan(4.6);
            }
        }
    }

    private static Document document(DisposalKind kind, String day) {
        LocalDate on = LocalDate.parse("2019-01-12");
        Offence offence = new Offence(
                OFFENCE,
                1,
                "Theft from shop",
                Offence.TimeLimit.NONE,
                on,
                on,
                "Took two bars of chocolate from Mrs Vetch, the victim.",
                Offence.Admission.FULL);
        CaseFile file = new CaseFile(
                UUID.randomUUID(),
                "G-4K7Q-9T2B",
                1,
                UUID.randomUUID(),
                "cleveland",
                "south-tees",
                LocalDate.parse("2019-01-21"),
                LocalDate.parse("2019-02-04"),
                new NamedAdult("Morgan Ashdown", NamedAdult.Category.PARENT_OR_GUARDIAN, false, false, true),
                new CaseFile.Parent("Morgan Ashdown", "Mother"),
                List.of(offence));
        boolean conditional = kind == DisposalKind.YOUTH_CONDITIONAL_CAUTION;
        Disposal disposal = Disposal.agreed(
                new DisposalId(UUID.randomUUID()),
                file.caseId(),
                1,
                kind,
                Set.of(OFFENCE),
                conditional ? List.of("Write a letter to the shop.") : List.of(),
                conditional ? Optional.of(LocalDate.parse("2019-04-19")) : Optional.empty(),
                LocalDate.parse("2019-01-22"));
        return Document.of(TEXTS, disposal, file, "Robin", LocalDate.parse(day));
    }

    private static String words(Document document, String name) {
        Document.Section section = document.sections().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return String.join(
                " ",
                Stream.of(section.paragraphs(), section.points(), section.after())
                        .flatMap(List::stream)
                        .toList());
    }
}
