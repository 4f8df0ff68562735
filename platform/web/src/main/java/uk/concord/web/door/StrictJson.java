package uk.concord.web.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import uk.concord.messaging.ToTheLetter;

/**
 * How JSON that comes in by HTTP is read: to the letter, as what police systems send by topic.
 */
@Provider
public class StrictJson implements ContextResolver<ObjectMapper> {

    private final ObjectMapper strict;

    @Inject
    StrictJson(ObjectMapper mapper) {
        this.strict = ToTheLetter.copyOf(mapper);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return strict;
    }
}
