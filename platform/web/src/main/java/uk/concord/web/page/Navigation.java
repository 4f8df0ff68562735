package uk.concord.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.access.AccessFile;
import uk.concord.identity.access.Role;

/**
 * Where people may go: the home of each role, from the access file, and the entries of the header, from
 * {@code navigation.yaml} (each with {@code text}, {@code href} and the {@code operation} that admits).
 */
@Singleton
public class Navigation {

    private record Entry(String text, String href, String operation) {}

    private final Access access;
    private final AccessFile file;
    private final List<Entry> entries = new ArrayList<>();

    @Inject
    Navigation(Access access, AccessFile file) {
        this.access = access;
        this.file = file;
        read().path("navigation")
                .forEach(entry -> entries.add(new Entry(
                        entry.path("text").asText(),
                        entry.path("href").asText(),
                        entry.path("operation").asText())));
    }

    /** The home of the first role they hold, in the order of the access file. */
    public Optional<String> home(Actor actor) {
        return roles(actor).stream().map(Role::home).findFirst();
    }

    /** What they are, for example "YOS duty manager". */
    String titles(Actor actor) {
        return roles(actor).stream().map(Role::title).collect(Collectors.joining(", "));
    }

    private List<Role> roles(Actor actor) {
        return file.roles().values().stream()
                .filter(role -> actor.has(role.id()))
                .toList();
    }

    /**
     * The entries that admit this actor; the one whose page or part of it is open is the current one. A service's own
     * start page is where {@code /home} leads.
     */
    List<Visitor.Link> links(Actor actor, String path) {
        List<Entry> open = entries.stream()
                .filter(entry -> access.allows(actor, entry.operation()))
                .toList();
        String nearest = open.stream()
                .map(Entry::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(path.matches("/[^/]+/") ? home(open) : "");
        return open.stream()
                .map(entry -> new Visitor.Link(
                        entry.text(), entry.href(), entry.href().equals(nearest)))
                .toList();
    }

    private static String home(List<Entry> open) {
        return open.stream()
                .map(Entry::href)
                .filter(href -> href.endsWith("/home"))
                .findFirst()
                .orElse("");
    }

    private static JsonNode read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("navigation.yaml")) {
            return file == null ? new YAMLMapper().createObjectNode() : new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
