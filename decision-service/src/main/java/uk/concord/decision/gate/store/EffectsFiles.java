package uk.concord.decision.gate.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.concord.decision.gate.Effects;
import uk.concord.decision.gate.EffectsInvalid;
import uk.concord.decision.gate.Gates;
import uk.concord.rules.Effect;

/** Reads what the rules do from the files that ship with the service, under {@value #PLACE}, and sets up the gates. */
@Singleton
public class EffectsFiles {

    static final String PLACE = "rule-effects/";

    private static final List<String> SHIPPED = List.of("england-wales-1");
    private static final Set<String> FIELDS = Set.of("version", "from", "effects");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The gates with the effects that ship. @throws EffectsInvalid naming all that is wrong with them */
    @Startup
    @Produces
    @Singleton
    public Gates gates() {
        return Gates.with(SHIPPED.stream().map(EffectsFiles::shipped).toList());
    }

    /** One version that ships. @throws EffectsInvalid naming all that is wrong with it */
    public static Effects shipped(String version) {
        String place = PLACE + version + ".yaml";
        try (var file = EffectsFiles.class.getClassLoader().getResourceAsStream(place)) {
            if (file == null) {
                throw new EffectsInvalid(List.of(place + " is not there"));
            }
            return read(version, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new EffectsInvalid(List.of(place + " cannot be read"));
        }
    }

    /** @param version the name that the text must give itself */
    public static Effects read(String version, String text) {
        List<String> faults = new ArrayList<>();
        JsonNode file = tree(version, text, faults);
        file.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                faults.add(version + " has an unknown field " + field);
            }
        });
        if (!version.equals(file.path("version").asText())) {
            faults.add(version + " names itself otherwise");
        }
        LocalDate from = day(version, file.path("from").asText(), faults);
        Map<String, Effect> effects = new HashMap<>();
        file.path("effects")
                .fields()
                .forEachRemaining(each -> effect(version, each.getKey(), each.getValue(), effects, faults));
        if (!faults.isEmpty()) {
            throw new EffectsInvalid(faults);
        }
        return new Effects(version, from, effects);
    }

    private static JsonNode tree(String version, String text, List<String> faults) {
        try {
            return YAML.readTree(text);
        } catch (IOException notYaml) {
            faults.add(version + " is not YAML, or has a rule twice");
            return YAML.createObjectNode();
        }
    }

    private static LocalDate day(String version, String text, List<String> faults) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            faults.add(version + " has no day of the calendar in from");
            return LocalDate.MIN;
        }
    }

    private static void effect(
            String version, String code, JsonNode word, Map<String, Effect> effects, List<String> faults) {
        for (Effect effect : Effect.values()) {
            if (effect.name().equals(word.asText())) {
                effects.put(code, effect);
                return;
            }
        }
        faults.add(version + " has an unknown effect for " + code);
    }
}
