package uk.concord.intake.referral.more;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.intake.referral.more.MoreQuestion.Answer;
import uk.concord.rules.Reason;
import uk.concord.testing.Repository;

/** The questions that may stay open are those of the contract, and each answer meets the rules or is refused at its place. */
class MoreQuestionsTest {

    @Test
    void every_question_offers_what_the_contract_allows() throws Exception {
        JsonNode more = new ObjectMapper()
                .readTree(Repository.text(
                        Repository.path("contracts/src/main/resources/events/uk.concord.referral.sent.v1/schema.json")))
                .at("/properties/more/properties");
        for (MoreQuestion question : MoreQuestions.all()) {
            JsonNode field = more.at("/"
                    + question.place()
                            .replaceFirst("^victims.[0-9]+.", "victims.items.properties.")
                            .replaceFirst("^(child|event|evidence).", "$1.properties.")
                            .replace('.', '/'));
            JsonNode offered = question.kind() == MoreQuestion.Kind.MANY ? field.at("/items/enum") : field.at("/enum");
            List<String> codes = new ArrayList<>();
            offered.forEach(code -> codes.add(code.asText()));

            assertThat(codes)
                    .as(question.place())
                    .isEqualTo(question.answers().stream().map(Answer::code).toList());
            if (question.kind() == MoreQuestion.Kind.WORDS) {
                assertThat(field.path("maxLength").asInt()).as(question.place()).isEqualTo(question.longest());
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "child.sex, FEMALE, ''",
        "child.sex, NOT_KNOWN_YET, ''",
        "child.sex, UNKNOWN, ''",
        "child.sex, WRONG, answer-not-on-offer",
        "child.sex, FEMALE|MALE, answer-not-on-offer",
        "child.shoes, 43, question-unknown",
        "victims.4.kind, PERSON, ''",
        "victims.5.kind, PERSON, question-unknown",
        "event.markers, WEAPON|HATE, ''",
        "event.markers, WEAPON|NONE, answers-exclude-each-other",
        "event.markers, NONE, ''",
        "evidence.interviewedOn, 2019-01-15, ''",
        "evidence.interviewedOn, 2019-02-31, date-not-readable",
        "evidence.bailUntil, 2019-02-28, ''",
        "event.place, A shop, ''",
        "event.place, A shop|A park, answer-not-on-offer",
    })
    void an_answer_is_right_or_is_refused_at_its_place(String place, String answers, String code) {
        List<Reason> reasons = MoreRules.against(Map.of(place, List.of(answers.split("[|]"))))
                .flatMap(Optional::stream)
                .toList();

        assertThat(reasons.stream().map(Reason::code).toList()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(reasons).allMatch(reason -> reason.field().equals("/more/" + place.replace('.', '/')));
    }

    @Test
    void answers_are_read_as_pages_call_them() {
        MoreAnswers answers =
                new MoreAnswers(Map.of("event.markers", List.of("WEAPON", "HATE"), "child.sex", List.of()));

        assertThat(answers.words(MoreQuestions.at("event.markers").orElseThrow()))
                .isEqualTo("A knife or another weapon, Hate crime");
        assertThat(answers.said()).doesNotContainKey("child.sex");
    }
}
