package uk.concord.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.identity.OpenDoor;
import uk.concord.identity.Permission;

/**
 * An endpoint or page as the code declares it.
 *
 * @param verb the HTTP method
 * @param path below the service's root, with parameters in braces
 * @param operation the entry of the access file that governs it, where one is named
 * @param open true where it declares itself open to everybody
 * @param form true where it takes a form of a page
 * @param where class and method, for the message of a failure
 */
public record Endpoint(String verb, String path, Optional<String> operation, boolean open, boolean form, String where) {

    private static final Map<Class<? extends Annotation>, String> VERBS = Map.of(
            GET.class, "GET", POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE", PATCH.class, "PATCH");

    /** Every endpoint of the service, and those that all services share. */
    public static List<Endpoint> of(String service) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("uk.concord." + service, "uk.concord.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Endpoint::of)
                        .toList();
    }

    /** The same path with its parameters filled in. */
    public String path(Map<String, String> parameters) {
        String filled = path;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replaceAll("\\{" + parameter.getKey() + "(:[^}]*)?}", parameter.getValue());
        }
        return filled;
    }

    private static Stream<Endpoint> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> VERBS.entrySet().stream()
                        .filter(verb -> method.isAnnotationPresent(verb.getKey()))
                        .map(verb -> of(type, method, verb.getValue())));
    }

    private static Endpoint of(Class<?> type, Method method, String verb) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return new Endpoint(
                verb,
                join(type.getAnnotation(Path.class), method.getAnnotation(Path.class)),
                Optional.ofNullable(method.getAnnotation(Permission.class)).map(Permission::value),
                method.isAnnotationPresent(OpenDoor.class),
                consumes != null && List.of(consumes.value()).contains(MediaType.APPLICATION_FORM_URLENCODED),
                type.getSimpleName() + "." + method.getName());
    }

    private static String join(Path ofType, Path ofMethod) {
        String joined = "/" + ofType.value() + "/" + (ofMethod == null ? "" : ofMethod.value());
        String tidy = joined.replaceAll("/+", "/");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }
}
