package uk.concord.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The borders inside every service, each with its reason. */
public final class Architecture {

    private static final Set<String> EDGES = Set.of("handling", "store", "messaging", "web", "contract", "home");

    private Architecture() {}

    /** Holds every rule against the service's classes. @param service its package's last word, for example "intake" */
    public static void check(String service) {
        String root = "uk.concord." + service;
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        rules(root).forEach(rule -> rule.check(classes));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                coreIsPlain(root),
                noClasses()
                        .that()
                        .resideInAPackage("..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + "..store..", root + "..messaging..")
                        .because("a page or an API is a thin door to a handler, and knows neither rows nor topics"),
                noClasses()
                        .that()
                        .resideInAPackage("..store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + "..web..", root + "..messaging..")
                        .because("rows serve the domain and know nothing of its doors"),
                noClasses().should().dependOnClassesThat(anotherService(root)).because("services talk by facts only"),
                noCore(root)
                        .should()
                        .callMethodWhere(
                                target(owner(assignableTo(Instant.class))).and(target(name("now"))))
                        .orShould()
                        .callMethodWhere(
                                target(owner(assignableTo(LocalDate.class))).and(target(name("now"))))
                        .orShould()
                        .callMethodWhere(target(owner(assignableTo(UUID.class))).and(target(name("randomUUID"))))
                        .because("time, ids and the actor come in with the command"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .because("business time comes from the one business clock"),
                slices().matching(root + ".(*).(**)")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .because("a reader can take one package after the other"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..service..",
                                "..util..",
                                "..helper..",
                                "..common..",
                                "..manager..",
                                "..impl..",
                                "..dto..",
                                "..model..")
                        .because("a package is named after what a practitioner says"));
    }

    private static ArchRule coreIsPlain(String root) {
        return classes()
                .that(areCoreOf(root))
                .should()
                .onlyDependOnClassesThat(
                        new DescribedPredicate<>("are plain Java, words of rules, or the core itself") {
                            @Override
                            public boolean test(JavaClass used) {
                                return used.isPrimitive()
                                        || used.isArray()
                                        || used.getPackageName().startsWith("java.")
                                        || used.getPackageName().equals("uk.concord.rules")
                                        || areCoreOf(root).test(used);
                            }
                        })
                .allowEmptyShould(true)
                .because(
                        "the domain is a value that answers questions; whatever waits, stores, sends or renders is round it");
    }

    private static GivenClassesConjunction noCore(String root) {
        return noClasses().that(areCoreOf(root));
    }

    private static DescribedPredicate<JavaClass> areCoreOf(String root) {
        return new DescribedPredicate<>("are the core of " + root) {
            @Override
            public boolean test(JavaClass candidate) {
                String name = candidate.getPackageName();
                return name.startsWith(root + ".")
                        && List.of(name.substring(root.length() + 1).split("\\.")).stream()
                                .noneMatch(EDGES::contains);
            }
        };
    }

    private static DescribedPredicate<JavaClass> anotherService(String root) {
        return new DescribedPredicate<>("belong to another service") {
            @Override
            public boolean test(JavaClass used) {
                return List.of("intake", "decision", "disposal", "notification").stream()
                        .map(service -> "uk.concord." + service)
                        .filter(service -> !service.equals(root))
                        .anyMatch(service -> used.getPackageName().startsWith(service + "."));
            }
        };
    }
}
