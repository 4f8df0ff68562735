package uk.concord.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Answers in the place of a part that cannot be reached, or that went away before it answered. */
record AwayNotice(Unavailable unavailable) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(away -> Future.succeededFuture(notice(context)));
    }

    private ProxyResponse notice(ProxyContext context) {
        boolean page = Unavailable.wantsPage(context.request().headers().get(HttpHeaders.ACCEPT));
        return context.request()
                .release()
                .response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER_SECONDS)
                .putHeader(HttpHeaders.CONTENT_TYPE, unavailable.contentType(page))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", unavailable.contentSecurityPolicy())
                .putHeader("X-Content-Type-Options", "nosniff")
                .setBody(Body.body(Buffer.buffer(unavailable.body(page))));
    }
}
