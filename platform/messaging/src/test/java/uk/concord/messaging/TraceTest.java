package uk.concord.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

/** One trace and one correlation from the writer through a reader to the reader's own facts and their reader. */
class TraceTest {

    private final List<ReadableSpan> finished = new CopyOnWriteArrayList<>();

    @Test
    void aTraceAndACorrelationGoOnThroughTopics() throws Exception {
        String first = Parts.topic("first", 1);
        String second = Parts.topic("second", 1);
        OpenTelemetry telemetry = telemetry();
        TestDatabase middle = Parts.database();
        TestDatabase end = Parts.database();
        try (TestService writer = service(Parts.database(), telemetry).start();
                TestService relaying = service(middle, telemetry);
                TestService reader = service(end, telemetry).hearing(second).start()) {
            relaying.hearing(first, fact -> {
                        assertThat(MDC.get(Correlation.LOG_FIELD)).isEqualTo("way-7");
                        relaying.messaging.outbox().append(TestService.fact(second, "b", "{}"));
                    })
                    .start();
            Span request = telemetry.getTracer("test").spanBuilder("request").startSpan();
            try (Scope span = request.makeCurrent();
                    Correlation.Scope scope =
                            Correlation.continued("way-7", null, null).open()) {
                writer.say(first, "a", "{}");
            }
            request.end();
            await().atMost(Duration.ofSeconds(30)).until(() -> end.effects("b").size() == 1);
            await().atMost(Duration.ofSeconds(5)).until(() -> finished.size() == 3);

            String trace = request.getSpanContext().getTraceId();
            assertThat(finished)
                    .allMatch(span -> span.getSpanContext().getTraceId().equals(trace));
            assertThat(parentOf(second))
                    .isEqualTo(spanOf(first).getSpanContext().getSpanId());
            assertThat(end.column("select correlation from effect")).containsExactly("way-7");
            assertThat(middle.column("select causation from outbox")).isEqualTo(middle.column("select id from effect"));
            assertThat(finished.toString()).doesNotContain("\"a\"");
        }
    }

    @Test
    void aCorrelationFromOutsideThatCouldHarmALogIsReplaced() {
        assertThat(Correlation.continued("a\nb", null, null).id()).hasSize(36);
        assertThat(Correlation.continued("x".repeat(101), null, null).id()).hasSize(36);
        assertThat(Correlation.continued(null, null, null).id()).hasSize(36);
        assertThat(Correlation.continued("good-1", null, null).id()).isEqualTo("good-1");
    }

    @Test
    void aScopeBringsBackWhatWasBefore() {
        try (Correlation.Scope outer =
                Correlation.continued("outer", null, null).open()) {
            Correlation.continued("inner", null, null)
                    .run(() -> assertThat(MDC.get(Correlation.LOG_FIELD)).isEqualTo("inner"));
            assertThat(Correlation.current()).map(Correlation::id).contains("outer");
        }
        assertThat(Correlation.current()).isEmpty();
        assertThat(MDC.get(Correlation.LOG_FIELD)).isNull();
    }

    private static TestService service(TestDatabase database, OpenTelemetry telemetry) throws Exception {
        return new TestService(
                database, new KafkaClients(Parts.broker().bootstrapServers(), database.user(), null, null), telemetry);
    }

    private ReadableSpan spanOf(String topic) {
        return finished.stream()
                .filter(span -> span.getName().startsWith(topic))
                .findFirst()
                .orElseThrow();
    }

    private String parentOf(String topic) {
        return spanOf(topic).getParentSpanContext().getSpanId();
    }

    private OpenTelemetry telemetry() {
        SpanProcessor collector = new SpanProcessor() {
            @Override
            public void onStart(Context parent, ReadWriteSpan span) {}

            @Override
            public boolean isStartRequired() {
                return false;
            }

            @Override
            public void onEnd(ReadableSpan span) {
                finished.add(span);
            }

            @Override
            public boolean isEndRequired() {
                return true;
            }
        };
        return OpenTelemetrySdk.builder()
                .setTracerProvider(
                        SdkTracerProvider.builder().addSpanProcessor(collector).build())
                .build();
    }
}
