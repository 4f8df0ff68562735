package uk.concord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.rules.Reason;

class FormTest {

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        Form sent = Form.of(Map.of("story", List.of("  He said \"no\" "), "evidence", List.of("cctv", "witness")));
        Form refused = sent.refused(List.of(new Reason("story.long", "story", "Shorten it")));

        assertThat(refused.text("story")).isEqualTo("  He said \"no\" ");
        assertThat(refused.chosen("evidence", "witness")).isTrue();
        assertThat(refused.chosen("evidence", "phone")).isFalse();
        assertThat(refused.failed()).isTrue();
        assertThat(refused.wrong("story")).isTrue();
        assertThat(refused.wrong("evidence")).isFalse();
        assertThat(refused.reasons("story")).extracting(Reason::text).containsExactly("Shorten it");
        assertThat(refused.once()).isEqualTo(sent.once());
    }

    @Test
    void aFormKeepsTheKeyItWasSentWithAndABlankOneHasItsOwn() {
        assertThat(Form.of(Map.of(Form.ONCE, List.of("key-of-this-form"))).once())
                .isEqualTo("key-of-this-form");
        assertThat(Form.blank().once()).hasSize(36).isNotEqualTo(Form.blank().once());
    }

    @ParameterizedTest
    @CsvSource({
        "27, 3, 2005, 2005-03-27",
        "' 7', 11, 2005, 2005-11-07",
        "'', '', '', ''",
        "' ', '', '', ''",
        "27, March, 2005, 27/March/2005",
        "27, 3, 05, 27/3/05",
        "31, 2, 2005, 2005-02-31",
        "27, '', 2005, 27//2005"
    })
    void aDateInThreeBoxesIsADateOrWhatWasTyped(String day, String month, String year, String date) {
        Form form = Form.filled(Map.of("born-day", day, "born-month", month, "born-year", year));

        assertThat(form.date("born")).isEqualTo(date);
    }

    @Test
    void aScreenReaderReadsHintAndError() {
        Form form = Form.blank().refused(List.of(new Reason("story.long", "story", "Shorten it")));

        assertThat(form.describedBy("story", "A hint")).isEqualTo("story-hint story-error");
        assertThat(form.describedBy("story", null)).isEqualTo("story-error");
        assertThat(form.describedBy("other", null)).isEmpty();
        assertThat(form.idOf("story", 0)).isEqualTo("story");
        assertThat(form.idOf("story", 1)).isEqualTo("story-2");
    }
}
