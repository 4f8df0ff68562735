package uk.concord.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.concord.rules.Rule;

/** The list of a service's rules as a page of the documentation, written from the marks on the rules themselves. */
public final class RulesPage {

    private RulesPage() {}

    /** A rule and where its one function stands. */
    public record Entry(Rule rule, String where) {}

    /** Every rule of the service, by its code. */
    public static List<Entry> rules(String service) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("uk.concord." + service)
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Rule.class))
                        .map(RulesPage::entry)
                        .sorted(Comparator.comparing(entry -> entry.rule().code()))
                        .toList();
    }

    /** The page as Markdown. */
    public static String page(String service) {
        return "# The rules of " + service + "-service\n\n"
                + "Written from the marks on the rules; the build fails when this page and they differ. A rule's code is\n"
                + "what a refusal carries: search it here, and its one function is named beside it. None of this is legal\n"
                + "advice.\n\n"
                + "| Code | Rule | Effect | Source | How sure | Function |\n|---|---|---|---|---|---|\n"
                + rules(service).stream().map(RulesPage::row).collect(Collectors.joining());
    }

    private static Entry entry(JavaMethod method) {
        String where = method.getOwner().getSimpleName() + "." + method.getName();
        return new Entry(method.getAnnotationOfType(Rule.class), where);
    }

    private static String row(Entry entry) {
        Rule rule = entry.rule();
        return "| `%s` | %s | %s | %s | %s | `%s` |\n"
                .formatted(
                        rule.code(),
                        rule.says(),
                        rule.effect().name().toLowerCase(Locale.UK),
                        rule.source(),
                        rule.certainty().meaning(),
                        entry.where());
    }
}
