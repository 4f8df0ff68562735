package uk.concord.decision.triagepolicy.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The fields of a policy's file while it is read; what is wrong is added to the faults, and reading goes on. */
record Fields(String file, JsonNode node, List<String> faults) {

    void onlyHas(Set<String> known) {
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                faults.add(file + " has an unknown field " + field);
            }
        });
    }

    String text(String field) {
        String text = node.path(field).asText("").strip();
        if (text.isEmpty()) {
            faults.add(file + " has no " + field);
        }
        return text;
    }

    Optional<LocalDate> day(String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.path(field).asText()));
        } catch (DateTimeException notADay) {
            faults.add(file + " has no day of the calendar in " + field);
            return Optional.empty();
        }
    }

    OptionalInt number(String field) {
        if (!node.has(field)) {
            return OptionalInt.empty();
        }
        if (!node.path(field).isInt()) {
            faults.add(file + " has no whole number in " + field);
        }
        return OptionalInt.of(node.path(field).asInt());
    }

    <W extends Enum<W>> W word(String field, Class<W> words, W otherwise) {
        for (W word : words.getEnumConstants()) {
            if (word.name().equals(node.path(field).asText())) {
                return word;
            }
        }
        faults.add(file + " has an unknown word in " + field);
        return otherwise;
    }

    List<String> list(String field) {
        List<String> all = new ArrayList<>();
        if (!node.path(field).isArray()) {
            faults.add(file + " has no list of " + field);
        }
        node.path(field).forEach(each -> all.add(each.asText()));
        return all;
    }
}
