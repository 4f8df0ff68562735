package uk.concord.decision.jointdecision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Values of the domain as JSON texts of a column: what is kept whole and never searched. */
@Singleton
class JsonText {

    private final ObjectMapper mapper;

    @Inject
    JsonText(ObjectMapper mapper) {
        this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + value.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }

    <T> T read(String text, Class<T> shape) {
        try {
            return mapper.readValue(text, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + shape.getSimpleName() + " cannot be read");
        }
    }
}
