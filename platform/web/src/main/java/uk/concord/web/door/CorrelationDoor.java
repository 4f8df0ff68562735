package uk.concord.web.door;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.concord.messaging.Correlation;

/**
 * Gives every request its correlation: the one it came with where that is well formed, else a new one. It is in the
 * answer's header, in every log line, on every fact that the request appends and in its rows of the audit.
 */
@Singleton
public class CorrelationDoor {

    static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "concord.correlation";
    private static final int BEFORE_SIGN_IN = 500;
    private static final int FIRST = 1;

    void atTheGate(@Observes Filters filters) {
        filters.register(CorrelationDoor::begin, BEFORE_SIGN_IN);
    }

    private static void begin(RoutingContext context) {
        String id = Correlation.continued(context.request().getHeader(HEADER), null, null)
                .id();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(Correlation.LOG_FIELD, id);
        context.next();
    }

    /** On the thread that will do the work. */
    @ServerRequestFilter(priority = FIRST)
    public void enter(ContainerRequestContext request, RoutingContext context) {
        Correlation correlation = Correlation.continued(context.get(KEY), null, traceparent());
        request.setProperty(KEY, correlation.open());
    }

    @ServerResponseFilter
    public void leave(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(KEY) instanceof Correlation.Scope scope) {
            scope.close();
        }
    }

    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
