package uk.concord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.concord.testing.Repository;
import uk.concord.testing.RulesPage;

/** The page of notification's rules is what the rules say, and each has a code of its own and a source. */
class RulesPageTest {

    private static final Path PAGE = Repository.path("docs/rules/notification.md");

    @Test
    void the_page_is_written_from_the_rules() {
        assertThat(Repository.text(PAGE))
                .as("%s is out of date; it should read:%n%s", PAGE.getFileName(), RulesPage.page("notification"))
                .isEqualTo(RulesPage.page("notification"));
    }

    @Test
    void every_rule_has_a_code_of_its_own_and_a_source() {
        assertThat(RulesPage.rules("notification"))
                .isNotEmpty()
                .allMatch(entry -> !entry.rule().source().isBlank())
                .extracting(entry -> entry.rule().code())
                .doesNotHaveDuplicates();
    }
}
