package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the template engine lets pass without a word. A text in quotes that is handed to a tag is taken to the letter: an
 * expression in it stays as it is written, and a link made so leads nowhere.
 */
class TemplatesTest {

    private static final List<String> MODULES =
            List.of("platform/web", "intake-service", "decision-service", "disposal-service", "notification-service");

    private static final Pattern EXPRESSION_IN_QUOTES = Pattern.compile("\\{#[a-zA-Z]+ [^{}]*=\"[^\"{}]*\\{[^\"]*\"");

    @Test
    void no_tag_is_handed_an_expression_in_quotes() throws IOException {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Path template : templates()) {
            looked++;
            Matcher found = EXPRESSION_IN_QUOTES.matcher(Repository.text(template));
            while (found.find()) {
                wrong.add(template.getFileName() + ": " + found.group());
            }
        }
        assertThat(looked).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        List<Path> templates = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Repository.path(module + "/src/main/resources/templates"))) {
                files.filter(file -> file.toString().endsWith(".html")).forEach(templates::add);
            }
        }
        return templates;
    }
}
