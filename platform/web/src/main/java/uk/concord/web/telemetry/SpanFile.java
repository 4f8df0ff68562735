package uk.concord.web.telemetry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes finished spans as lines of JSON to the file that {@code concord.trace.file} names, whole: what a collector would
 * be sent stands there to be searched. Without a name nothing is written.
 */
@Singleton
public class SpanFile implements SpanProcessor {

    private static final Logger LOG = Logger.getLogger(SpanFile.class);

    private final ObjectMapper json = new ObjectMapper();
    private final Optional<Path> file;

    @Inject
    SpanFile(@ConfigProperty(name = "concord.trace.file") Optional<Path> file) {
        this.file = file;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // a span is written when it is finished
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        file.ifPresent(path -> append(path, span.toSpanData()));
    }

    @Override
    public boolean isEndRequired() {
        return file.isPresent();
    }

    private synchronized void append(Path path, SpanData span) {
        try {
            Files.writeString(path, line(span) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            LOG.warnf("A span was not written: %s", unwritable.getClass().getSimpleName());
        }
    }

    private String line(SpanData span) throws JsonProcessingException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("traceId", span.getTraceId());
        line.put("spanId", span.getSpanId());
        line.put("parentSpanId", span.getParentSpanId());
        line.put("name", span.getName());
        line.put("kind", span.getKind().name());
        line.put("service", attributes(span.getResource().getAttributes()).get("service.name"));
        line.put("startNanos", span.getStartEpochNanos());
        line.put("endNanos", span.getEndEpochNanos());
        line.put("status", span.getStatus().getStatusCode().name());
        line.put("statusText", span.getStatus().getDescription());
        line.put("attributes", attributes(span.getAttributes()));
        line.put("events", events(span));
        return json.writeValueAsString(line);
    }

    private static List<Map<String, Object>> events(SpanData span) {
        return span.getEvents().stream()
                .map(event -> Map.<String, Object>of(
                        "name", event.getName(), "attributes", attributes(event.getAttributes())))
                .toList();
    }

    private static Map<String, String> attributes(io.opentelemetry.api.common.Attributes attributes) {
        Map<String, String> texts = new LinkedHashMap<>();
        attributes.forEach((key, value) -> texts.put(key.getKey(), String.valueOf(value)));
        return texts;
    }
}
