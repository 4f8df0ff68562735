package uk.concord.notification.outcome.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Values that a row keeps as JSON text. */
@Singleton
class StoredJson {

    private final ObjectMapper mapper;

    StoredJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value cannot be written as JSON", e);
        }
    }

    <T> T read(String text, Class<T> shape) {
        try {
            return mapper.readValue(text, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored value cannot be read as " + shape.getSimpleName());
        }
    }
}
