package uk.concord.decision.triagepolicy.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.concord.decision.triagepolicy.PolicyInvalid;
import uk.concord.decision.triagepolicy.PolicyVersion;
import uk.concord.decision.triagepolicy.TriagePolicies;

/**
 * Reads the triage policies that ship with the service, a file each under {@value #PLACE}. Nothing unknown may stand in
 * one, so that a misspelt word cannot open or close triage unnoticed.
 */
@Singleton
public class PolicyFiles {

    static final String PLACE = "triage-policies/";

    private static final Set<String> FIELDS = Set.of(
            "name",
            "force",
            "says",
            "status",
            "from",
            "until",
            "most",
            "mostInExceptionalCircumstances",
            "withinMonths",
            "counts");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The policies that ship. @throws PolicyInvalid naming all that is wrong with them */
    @Startup
    @Produces
    @Singleton
    public TriagePolicies shipped() {
        return read(PolicyFiles::resource);
    }

    /** @param text of a file by its name without its ending, so that a set of policies can be tried out */
    static TriagePolicies read(UnaryOperator<String> text) {
        List<String> faults = new ArrayList<>();
        List<String> names = new Fields("all", tree("all", text, faults), faults).list("policies");
        List<PolicyVersion> versions = new ArrayList<>();
        for (String name : names) {
            versions.add(version(name, new Fields(name, tree(name, text, faults), faults)));
        }
        if (!faults.isEmpty()) {
            throw new PolicyInvalid(faults);
        }
        return TriagePolicies.of(versions);
    }

    private static PolicyVersion version(String name, Fields fields) {
        fields.onlyHas(FIELDS);
        if (!name.equals(fields.text("name"))) {
            fields.faults().add(name + " names itself otherwise");
        }
        int most = fields.number("most").orElse(0);
        return new PolicyVersion(
                name,
                fields.text("force"),
                fields.text("says"),
                fields.word("status", PolicyVersion.Status.class, PolicyVersion.Status.DRAFT),
                fields.day("from"),
                fields.day("until"),
                most,
                fields.number("mostInExceptionalCircumstances").orElse(most),
                fields.number("withinMonths"),
                new HashSet<>(fields.list("counts")));
    }

    private static JsonNode tree(String name, UnaryOperator<String> text, List<String> faults) {
        try {
            return YAML.readTree(text.apply(name));
        } catch (IOException notYaml) {
            faults.add(name + " is not YAML, or has a word twice");
            return YAML.createObjectNode();
        }
    }

    private static String resource(String name) {
        String place = PLACE + name + ".yaml";
        try (var file = PolicyFiles.class.getClassLoader().getResourceAsStream(place)) {
            if (file == null) {
                throw new PolicyInvalid(List.of(place + " is not there"));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new PolicyInvalid(List.of(place + " cannot be read"));
        }
    }
}
