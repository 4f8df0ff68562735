package uk.concord.messaging;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;

/** Who in this service listens to what. They hear a record under its correlation, as a step of its trace. */
final class Listeners {

    private final Map<String, OpenTopicListener> open = new HashMap<>();
    private final Tracer tracer;
    private final Executor surroundings;

    private List<FactListener> own = List.of();

    /** @param surroundings runs a listener on the same thread, within what its framework wants about it */
    Listeners(OpenTelemetry telemetry, Executor surroundings) {
        this.surroundings = surroundings;
        this.tracer = telemetry.getTracer("uk.concord.messaging");
    }

    /** Told once, before anything is heard. */
    void listen(List<FactListener> toOwn, List<OpenTopicListener> toOpen) {
        own = List.copyOf(toOwn);
        for (OpenTopicListener listener : toOpen) {
            for (String topic : listener.topics()) {
                if (open.put(topic, listener) != null
                        || own.stream().anyMatch(l -> l.topic().equals(topic))) {
                    throw new IllegalStateException("Topic " + topic + " is listened to in two ways");
                }
            }
        }
    }

    Set<String> topics() {
        Set<String> topics = new TreeSet<>(open.keySet());
        own.forEach(listener -> topics.add(listener.topic()));
        return topics;
    }

    boolean isOpen(String topic) {
        return open.containsKey(topic);
    }

    void hear(KafkaRecord record, ReceivedFact fact) {
        List<FactListener> listening = new ArrayList<>();
        for (FactListener listener : own) {
            if (listener.topic().equals(fact.topic()) && listener.types().contains(fact.type())) {
                listening.add(listener);
            }
        }
        if (!listening.isEmpty()) {
            inStep(record, fact.type(), () -> listening.forEach(listener -> listener.on(fact)));
        }
    }

    void hear(KafkaRecord record, OpenRecord outside) {
        inStep(record, "record", () -> open.get(record.topic()).on(outside));
    }

    void answer(KafkaRecord record, OpenRecord outside, SetAside why) {
        inStep(record, "answer", () -> open.get(record.topic()).answerSetAside(outside, why));
    }

    private void inStep(KafkaRecord record, String what, Runnable work) {
        Context from = W3CTraceContextPropagator.getInstance().extract(Context.root(), record, TRACE);
        Span span = tracer.spanBuilder(record.topic() + " " + what)
                .setParent(from)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", record.topic())
                .startSpan();
        try (Scope current = span.makeCurrent()) {
            Envelope.correlation(record).run(() -> surroundings.execute(work));
        } catch (RuntimeException failed) {
            span.setStatus(StatusCode.ERROR, failed.getClass().getName());
            throw failed;
        } finally {
            span.end();
        }
    }

    private static final TextMapGetter<KafkaRecord> TRACE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(KafkaRecord record) {
            return record.headerTexts().keySet();
        }

        @Override
        public String get(KafkaRecord record, String name) {
            return "traceparent".equals(name) ? record.header(Envelope.TRACEPARENT) : null;
        }
    };
}
