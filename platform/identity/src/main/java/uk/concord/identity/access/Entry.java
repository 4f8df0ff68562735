package uk.concord.identity.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** One entry of the access file while it is read; what is wrong with it is added to the faults, and reading goes on. */
record Entry(String name, JsonNode fields, List<String> faults) {

    void fault(String what) {
        faults.add(name + " " + what);
    }

    boolean has(String field) {
        return fields != null && fields.has(field);
    }

    boolean isWord(String field, String word) {
        return has(field) && word.equals(fields.get(field).textValue());
    }

    void named(String id, Pattern form) {
        if (!form.matcher(id).matches()) {
            fault("is not named as one");
        }
    }

    void onlyHas(Set<String> known) {
        if (fields == null || !fields.isObject()) {
            fault("has no fields");
            return;
        }
        fields.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                fault("has an unknown field “" + field + "”");
            }
        });
    }

    void each(String field, BiConsumer<String, JsonNode> entry) {
        if (!has(field) || fields.get(field).isEmpty()) {
            fault("has no " + field);
            return;
        }
        fields.get(field).fields().forEachRemaining(each -> entry.accept(each.getKey(), each.getValue()));
    }

    String text(String field, Pattern form) {
        var text = has(field) ? fields.get(field).textValue() : null;
        if (text == null) {
            fault("has no " + field);
            return "";
        }
        if (!form.matcher(text).matches()) {
            fault("has an ill-formed " + field + " “" + text + "”");
        }
        return text;
    }

    /** A word of an enum: acts are written as they are, sights in lower case. */
    <W extends Enum<W>> Optional<W> word(String field, Class<W> words) {
        var text = has(field) ? fields.get(field).asText() : "";
        var found = Arrays.stream(words.getEnumConstants())
                .filter(word ->
                        text.equals(word.name()) || text.equals(word.name().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            fault(text.isEmpty() ? "has no " + field : "has an unknown " + field + " “" + text + "”");
        }
        return found;
    }

    /** A list of words of an enum, each written in lower case with hyphens. */
    <W extends Enum<W>> Set<W> words(String field, Class<W> words) {
        var found = EnumSet.noneOf(words);
        if (!fields.get(field).isArray() || fields.get(field).isEmpty()) {
            fault("has no list of " + field);
        }
        fields.get(field)
                .forEach(each -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> each.asText()
                                .equals(word.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .findFirst()
                        .ifPresentOrElse(
                                found::add,
                                () -> fault("has an unknown word in " + field + " “" + each.asText() + "”")));
        return found;
    }

    /** A list of roles, each of which must be among these. */
    Set<String> roles(String field, Set<String> among) {
        var named = new LinkedHashSet<String>();
        if (!has(field) || !fields.get(field).isArray()) {
            fault("has no list of " + field);
            return named;
        }
        for (var role : fields.get(field)) {
            if (!among.contains(role.asText())) {
                fault("names a role in " + field + " that it may not: “" + role.asText() + "”");
            }
            named.add(role.asText());
        }
        return named;
    }
}
