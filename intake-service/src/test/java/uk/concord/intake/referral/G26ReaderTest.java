package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.rules.Reason;

/** What a G26 must meet to be sent; what is not met is said at its field, all at once. */
class G26ReaderTest {

    private static final G26AsSent.Child ROWAN =
            new G26AsSent.Child("Rowan", "Ashdown", "2005-03-14", "", "14 Fernlea Row");

    @Test
    void fifteen_facts_are_enough() {
        assertThat(fields(Forms.asSent())).isEmpty();
    }

    @Test
    void an_empty_form_says_all_that_is_missing_at_its_field() {
        G26AsSent empty = new G26AsSent(
                "",
                "",
                "",
                new G26AsSent.Child("", "", "", "", ""),
                new G26AsSent.ParentOrCarer("", ""),
                List.of(new G26AsSent.Offence("", "", "", "", "")),
                new G26AsSent.Evidence("", ""),
                new G26AsSent.AppropriateAdult("", "", "", "", ""),
                new G26AsSent.Victim("", "", ""),
                new G26AsSent.Proposal("", ""),
                new G26AsSent.OnBehalfOf("", ""),
                "");

        assertThat(fields(empty))
                .containsExactly(
                        "/crimeReference",
                        "/yos",
                        "/routeToPolice",
                        "/child/givenNames",
                        "/child/familyName",
                        "/child/dateOfBirth",
                        "/child/address",
                        "/parentOrCarer/name",
                        "/parentOrCarer/relationship",
                        "/offences/0/code",
                        "/offences/0/from",
                        "/offences/0/whatHappened",
                        "/offences/0/admission",
                        "/evidence/sufficient",
                        "/evidence/saidBy",
                        "/appropriateAdult/name",
                        "/appropriateAdult/category",
                        "/appropriateAdult/isVictim",
                        "/appropriateAdult/isPolice",
                        "/appropriateAdult/isAdult",
                        "/victim/kind",
                        "/proposal/disposal",
                        "/proposal/reason");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            today                           | TH68010 | 2019-01-21 |            | none
            tomorrow                        | TH68010 | 2019-01-22 |            | offence-in-the-future
            one day                         | TH68010 | 2019-01-12 | 2019-01-12 | none
            some days                       | TH68010 | 2019-01-12 | 2019-01-14 | none
            the wrong way round             | TH68010 | 2019-01-12 | 2019-01-11 | offence-ends-before-it-begins
            until tomorrow                  | TH68010 | 2019-01-12 | 2019-01-22 | offence-in-the-future
            a day that is none              | TH68010 | 2019-02-30 |            | date-not-readable
            a last day that is none         | TH68010 | 2019-01-12 | 31/1/2019  | date-not-readable
            an offence that nobody listed   | XX00000 | 2019-01-12 |            | offence-unknown
            """)
    void an_offence(String what, String code, String from, String to, String reason) {
        G26AsSent sent = Forms.asSent(ROWAN, Forms.offence(code, from, to));

        assertThat(codes(sent)).isEqualTo(reason.equals("none") ? List.of() : List.of(reason));
    }

    @Test
    void one_to_twenty_offences() {
        G26AsSent.Offence theft = Forms.offence("TH68010", "2019-01-12", "");

        assertThat(codes(Forms.asSent(ROWAN))).containsExactly("offences-missing-or-too-many");
        assertThat(codes(Forms.asSent(ROWAN, Collections.nCopies(20, theft).toArray(G26AsSent.Offence[]::new))))
                .isEmpty();
        assertThat(codes(Forms.asSent(ROWAN, Collections.nCopies(21, theft).toArray(G26AsSent.Offence[]::new))))
                .containsExactly("offences-missing-or-too-many");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a person with views             | PERSON            | Wants an apology. |              | none
            a person who was not asked      | PERSON            |                   | Not reached. | none
            a person and nothing said       | PERSON            |                   |              | victim-not-heard
            an organisation, nothing said   | ORGANISATION      |                   |              | victim-not-heard
            nobody that can be named        | NONE_IDENTIFIABLE |                   |              | none
            the public as a whole           | STATE             |                   |              | none
            """)
    void the_victim_is_heard(String what, String kind, String views, String why, String reason) {
        G26AsSent sent = Forms.asSent();
        G26AsSent heard = new G26AsSent(
                sent.crimeReference(),
                sent.yos(),
                sent.routeToPolice(),
                sent.child(),
                sent.parentOrCarer(),
                sent.offences(),
                sent.evidence(),
                sent.appropriateAdult(),
                new G26AsSent.Victim(kind, views, why),
                sent.proposal(),
                new G26AsSent.OnBehalfOf("PC Lund", "On leave"),
                "");

        assertThat(codes(heard)).isEqualTo(reason.equals("none") ? List.of() : List.of(reason));
    }

    @Test
    void another_officers_form_says_whose_and_why() {
        G26AsSent sent = Forms.asSent();
        G26AsSent half = new G26AsSent(
                sent.crimeReference(),
                sent.yos(),
                sent.routeToPolice(),
                sent.child(),
                sent.parentOrCarer(),
                sent.offences(),
                sent.evidence(),
                sent.appropriateAdult(),
                sent.victim(),
                sent.proposal(),
                new G26AsSent.OnBehalfOf("PC Lund", ""),
                "");

        assertThat(fields(half)).containsExactly("/onBehalfOf/reason");
    }

    @ParameterizedTest(name = "handed over at {0}: {1}")
    @CsvSource({
        "2019-01-21T10:00:00Z, none",
        "2019-01-18T16:30:00+00:00, none",
        "2019-01-21T10:00:01Z, handed-over-in-the-future",
        "2019-01-18, handed-over-not-readable",
        "yesterday, handed-over-not-readable",
        "0019-01-18T16:30:00Z, handed-over-not-readable"
    })
    void a_form_on_paper_was_handed_over_by_now(String at, String reason) {
        G26AsSent sent = Forms.asSent();
        G26AsSent late = new G26AsSent(
                sent.crimeReference(),
                sent.yos(),
                sent.routeToPolice(),
                sent.child(),
                sent.parentOrCarer(),
                sent.offences(),
                sent.evidence(),
                sent.appropriateAdult(),
                sent.victim(),
                sent.proposal(),
                sent.onBehalfOf(),
                at);
        G26Reading reading = new G26Reader(
                        Forms.LIST, Forms.TODAY, Set.of("south-tees"), Instant.parse("2019-01-21T10:00:00Z"))
                .read(late, List.of(UUID.randomUUID()));

        List<String> codes = reading.fold(
                form -> List.of(), reasons -> reasons.stream().map(Reason::code).toList());
        assertThat(codes).isEqualTo(reason.equals("none") ? List.of() : List.of(reason));
    }

    @Test
    void what_happened_may_have_lines_and_no_other_controls() {
        assertThat(codes(Forms.asSent(
                        ROWAN, new G26AsSent.Offence("TH68010", "2019-01-12", "", "First.\r\nThen.", "FULL"))))
                .isEmpty();
        assertThat(codes(Forms.asSent(
                        ROWAN, new G26AsSent.Offence("TH68010", "2019-01-12", "", "First.\u0000", "FULL"))))
                .containsExactly("text-not-readable");
    }

    private static List<String> codes(G26AsSent sent) {
        return reasons(sent).stream().map(Reason::code).toList();
    }

    private static List<String> fields(G26AsSent sent) {
        return reasons(sent).stream().map(Reason::field).toList();
    }

    private static List<Reason> reasons(G26AsSent sent) {
        return Forms.read(sent).fold(form -> List.of(), reasons -> reasons);
    }
}
