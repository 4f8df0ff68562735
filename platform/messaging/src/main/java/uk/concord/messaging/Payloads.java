package uk.concord.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Between the records of contracts and their JSON: what we say, what we hear from our own, what outsiders sent. */
@Singleton
public class Payloads {

    private final ObjectMapper ours;
    private final ObjectMapper theirs;

    @Inject
    public Payloads(ObjectMapper mapper) {
        this.ours = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.theirs = ToTheLetter.copyOf(mapper);
    }

    /** The JSON text of a contract's record. */
    public String write(Object payload) {
        try {
            return ours.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract's record cannot be written as JSON", e);
        }
    }

    /** What a listener reads of a fact; fields that it does not know, of a later contract, are passed over. */
    public <T> T read(ReceivedFact fact, Class<T> shape) {
        try {
            return ours.readValue(fact.payload(), shape);
        } catch (IOException e) {
            throw new IllegalArgumentException("not as its contract has it: " + fact.type());
        }
    }

    /**
     * What somebody outside sent, read to the letter.
     *
     * @throws SetAside when it is not JSON, or not of this shape, naming the place
     */
    public <T> T read(OpenRecord record, Class<T> shape) {
        try {
            T payload = theirs.readValue(record.value(), shape);
            if (payload == null) {
                throw setAside("not-as-contracted", "", "The record holds nothing.");
            }
            return payload;
        } catch (JsonMappingException e) {
            // Text that breaks off inside an object comes wrapped as if its shape were wrong.
            throw e.getCause() instanceof StreamReadException
                    ? notJson()
                    : setAside("not-as-contracted", pointer(e), "This is not what the contract has in this place.");
        } catch (IOException e) {
            throw notJson();
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(place -> "/" + (place.getFieldName() == null ? place.getIndex() : place.getFieldName()))
                .collect(Collectors.joining());
    }

    private static SetAside notJson() {
        return setAside("not-json", "", "The record is not JSON text.");
    }

    private static SetAside setAside(String code, String field, String text) {
        return new SetAside(List.of(new SetAside.Reason(code, field, text)));
    }
}
