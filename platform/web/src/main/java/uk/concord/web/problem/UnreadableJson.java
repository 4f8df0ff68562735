package uk.concord.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import uk.concord.rules.Reason;

/** Says where in a JSON document it stops being readable, in our words: the parser's own would quote what was sent. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Reason reason(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return new Reason("json.unknown-field", path(unknown), "This field is not known. Leave it out.");
        }
        if (failure instanceof MismatchedInputException wrong && wrong.getCause() == null) {
            return new Reason("json.wrong-value", path(wrong), "Enter " + wanted(wrong.getTargetType()) + ".");
        }
        if (failure instanceof JsonMappingException wrong && !(wrong.getCause() instanceof StreamReadException)) {
            return new Reason("json.wrong-value", path(wrong), "Enter a value of the type that the field has.");
        }
        var where = failure.getLocation();
        String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return Reason.of("json.malformed", "This is not JSON" + place + ".");
    }

    /** For example {@code offences[0].date}. */
    private static String path(JsonMappingException failure) {
        String path = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String wanted(Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of "
                    + java.util.Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        String name = type == null ? "" : type.getSimpleName();
        return switch (name) {
            case "LocalDate" -> "a date such as 2019-01-21";
            case "Instant", "OffsetDateTime", "ZonedDateTime" -> "a date and time such as 2019-01-21T16:30:00Z";
            case "UUID" -> "an id such as 7f0c1d2e-0000-4000-8000-000000000000";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            default -> "a value of the type that the field has";
        };
    }
}
