package uk.concord.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Tells the parts behind where a request came from, and forgets whatever the client claimed about it: they trust these
 * headers.
 */
record TrueOrigin(URI publicUrl) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        MultiMap headers = context.request().headers();
        List.copyOf(headers.names()).stream().filter(TrueOrigin::isClaim).forEach(headers::remove);
        headers.set(
                "X-Forwarded-For",
                context.request().proxiedRequest().remoteAddress().host());
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getAuthority());
        return context.sendRequest();
    }

    static boolean isClaim(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded") || name.equals("forwarded") || name.equals("x-real-ip");
    }
}
