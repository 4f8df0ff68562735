package uk.concord.local.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The one public address: passes each request to the part that owns its path, and says so when that part is away. */
public final class Gateway extends AbstractVerticle {

    /** Where the gateway answers for itself. */
    public static final String ALIVE = "/gateway/alive";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int LONG_HEADERS = 64 * 1024;

    private final SocketAddress listen;
    private final URI publicUrl;
    private final Map<String, SocketAddress> parts;
    private final Entrance entrance;
    private final Unavailable unavailable = new Unavailable();
    private final Map<String, HttpProxy> proxies = new ConcurrentHashMap<>();

    /**
     * A gateway to parts, each named by the first segment of its paths.
     *
     * @param listen where it listens
     * @param publicUrl how it is addressed from outside, which may be through something that ends TLS before it
     */
    public Gateway(SocketAddress listen, URI publicUrl, Map<String, SocketAddress> parts) {
        this.listen = listen;
        this.publicUrl = publicUrl;
        this.parts = Map.copyOf(parts);
        this.entrance = new Entrance(publicUrl, parts.keySet());
    }

    /**
     * Arguments: the port, then {@code path=port} or {@code path=host:port} for each part. Listens on the loopback
     * address, or on CONCORD_GATEWAY_HOST; is http://localhost and the port to the outside, or CONCORD_PUBLIC_URL.
     */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        String host = System.getenv().getOrDefault("CONCORD_GATEWAY_HOST", LOOPBACK);
        String publicUrl = System.getenv().getOrDefault("CONCORD_PUBLIC_URL", "http://localhost:" + port);
        Map<String, SocketAddress> parts = new TreeMap<>();
        for (int each = 1; each < arguments.length; each++) {
            String[] pair = arguments[each].split("=");
            parts.put(pair[0], address(pair[1]));
        }
        Vertx.vertx()
                .deployVerticle(new Gateway(SocketAddress.inetSocketAddress(port, host), URI.create(publicUrl), parts))
                .onFailure(failure -> {
                    System.err.println("The gateway cannot listen: " + failure.getMessage());
                    System.exit(1);
                });
    }

    private static SocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? LOOPBACK : text.substring(0, colon);
        return SocketAddress.inetSocketAddress(Integer.parseInt(text.substring(colon + 1)), host);
    }

    @Override
    public void start(Promise<Void> started) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxHeaderSize(LONG_HEADERS)
                .setConnectTimeout(2_000)
                .setMaxPoolSize(128)
                .setKeepAliveTimeout(30));
        HttpServer server = vertx.createHttpServer(
                new HttpServerOptions().setMaxHeaderSize(LONG_HEADERS).setMaxInitialLineLength(16 * 1024));
        server.requestHandler(request -> receive(request, client))
                .listen(listen)
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void receive(HttpServerRequest request, HttpClient client) {
        boolean page =
                request.method() == HttpMethod.GET && Unavailable.wantsPage(request.getHeader(HttpHeaders.ACCEPT));
        Entrance.Verdict verdict = entrance.judge(request.getHeader(HttpHeaders.HOST), request.path(), page);
        if (verdict.part() != null) {
            proxies.computeIfAbsent(verdict.part(), part -> proxyTo(parts.get(part), client))
                    .handle(request);
            return;
        }
        HttpServerResponse response = request.response().setStatusCode(verdict.status());
        if (verdict.location() != null) {
            response.putHeader(HttpHeaders.LOCATION, verdict.location());
        }
        response.end();
    }

    private HttpProxy proxyTo(SocketAddress part, HttpClient client) {
        return HttpProxy.reverseProxy(client)
                .origin(part)
                .addInterceptor(new TrueOrigin(publicUrl))
                .addInterceptor(new AwayNotice(unavailable));
    }
}
