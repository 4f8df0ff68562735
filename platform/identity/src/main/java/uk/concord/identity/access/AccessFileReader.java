package uk.concord.identity.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.concord.identity.AuditEntry;

/**
 * Reads the access file:
 *
 * <pre>{@code
 * roles:
 *   duty-manager: { title: YOS duty manager, agency: YOS, home: /decision/ }
 * operations:
 *   child.history:
 *     service: decision                       # whose door it is, or all
 *     does: See a child's disposals           # for people
 *     act: CONSULTATION                       # of section 62; left out where no personal data is touched, never with sight area
 *     roles: [duty-manager]                   # or any
 *     sight: area                             # none, force or area
 *     restricted: [duty-manager]              # who reaches restricted records; left out: nobody
 *     restricted-also: [allocated-worker]     # who else of the roles reaches one, by how they stand to it
 * }</pre>
 *
 * Nothing else may stand in it, so that a misspelt word cannot open or close a door unnoticed.
 */
public final class AccessFileReader {

    private static final Pattern ROLE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern OPERATION = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)*");
    private static final Pattern AGENCY = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Pattern HOME = Pattern.compile("/.*");
    private static final Pattern WORDS = Pattern.compile(".*\\S.*");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Operation> operations = new LinkedHashMap<>();

    private AccessFileReader() {}

    /** Reads {@value AccessFile#PLACE} from the classpath. @throws AccessFileInvalid naming all that is wrong */
    public static AccessFile fromClasspath(ClassLoader classpath) {
        try (var file = classpath.getResourceAsStream(AccessFile.PLACE)) {
            if (file == null) {
                throw new AccessFileInvalid(List.of(AccessFile.PLACE + " is not on the classpath"));
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(AccessFile.PLACE + " cannot be read", e);
        }
    }

    /** Reads an access file. @throws AccessFileInvalid naming all that is wrong */
    public static AccessFile read(InputStream yaml) throws IOException {
        var mapper = YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            return new AccessFileReader().read(mapper.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new AccessFileInvalid(List.of("it is not YAML, or has a word twice: " + e.getMessage()));
        }
    }

    private AccessFile read(JsonNode file) {
        var all = new Entry("the file", file, faults);
        all.onlyHas(Set.of("roles", "operations"));
        all.each("roles", this::role);
        all.each("operations", this::operation);
        if (!faults.isEmpty()) {
            throw new AccessFileInvalid(faults);
        }
        return new AccessFile(Collections.unmodifiableMap(roles), Collections.unmodifiableMap(operations));
    }

    private void role(String id, JsonNode fields) {
        var entry = new Entry("role " + id, fields, faults);
        entry.named(id, ROLE);
        entry.onlyHas(Set.of("title", "agency", "home"));
        roles.put(id, new Role(id, entry.text("title", WORDS), entry.text("agency", AGENCY), entry.text("home", HOME)));
    }

    private void operation(String name, JsonNode fields) {
        var entry = new Entry("operation " + name, fields, faults);
        entry.named(name, OPERATION);
        entry.onlyHas(Set.of("service", "does", "act", "roles", "sight", "restricted", "restricted-also"));
        var sight = entry.word("sight", Sight.class);
        var act = entry.has("act") ? entry.word("act", AuditEntry.Act.class) : Optional.<AuditEntry.Act>empty();
        if (!entry.has("act") && sight.filter(Sight.AREA::equals).isPresent()) {
            entry.fault("has sight of people's records and no act");
        }
        var admitted = entry.isWord("roles", "any") ? roles.keySet() : entry.roles("roles", roles.keySet());
        if (admitted.isEmpty()) {
            entry.fault("admits nobody");
        }
        var restricted = entry.has("restricted") ? entry.roles("restricted", admitted) : Set.<String>of();
        operations.put(
                name,
                new Operation(
                        name,
                        entry.text("service", ROLE),
                        entry.text("does", WORDS),
                        act,
                        admitted,
                        sight.orElse(Sight.NONE),
                        restricted,
                        entry.has("restricted-also") ? entry.words("restricted-also", Tie.class) : Set.of()));
    }
}
