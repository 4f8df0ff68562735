package uk.concord.web.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Empties what of a request could say who asked or for whom: the address as it was
 * typed, whose route the span names anyway, and where it came from. */
@Singleton
public class SpanPrivacy implements SpanProcessor {

    private static final List<AttributeKey<String>> PERSONAL = List.of(
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("http.target"),
            AttributeKey.stringKey("http.url"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"),
            AttributeKey.stringKey("enduser.id"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        PERSONAL.stream().filter(key -> span.getAttribute(key) != null).forEach(key -> span.setAttribute(key, ""));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // what was emptied at the start stays so
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
