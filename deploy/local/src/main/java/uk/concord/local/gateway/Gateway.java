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
import io.vertx.httpproxy.HttpProxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The one public address: passes each request to the part that owns its path, and says so when that part is away. */
public final class Gateway extends AbstractVerticle {

    /** Where the gateway answers for itself. */
    public static final String ALIVE = "/gateway/alive";

    private static final int LONG_HEADERS = 64 * 1024;

    private final int publicPort;
    private final Entrance entrance;
    private final Unavailable unavailable = new Unavailable();
    private final Map<Integer, HttpProxy> proxies = new ConcurrentHashMap<>();

    public Gateway(int publicPort, Map<String, Integer> ports) {
        this.publicPort = publicPort;
        this.entrance = new Entrance(publicPort, ports);
    }

    /** Arguments: the public port, then {@code path=port} for each part. */
    public static void main(String[] arguments) {
        Map<String, Integer> ports = new TreeMap<>();
        for (int each = 1; each < arguments.length; each++) {
            String[] pair = arguments[each].split("=");
            ports.put(pair[0], Integer.valueOf(pair[1]));
        }
        Vertx.vertx()
                .deployVerticle(new Gateway(Integer.parseInt(arguments[0]), ports))
                .onFailure(failure -> {
                    System.err.println("The gateway cannot listen: " + failure.getMessage());
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxHeaderSize(LONG_HEADERS)
                .setConnectTimeout(2_000)
                .setMaxPoolSize(128)
                .setKeepAliveTimeout(30));
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(publicPort)
                .setMaxHeaderSize(LONG_HEADERS)
                .setMaxInitialLineLength(16 * 1024));
        server.requestHandler(request -> receive(request, client))
                .listen()
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void receive(HttpServerRequest request, HttpClient client) {
        boolean page =
                request.method() == HttpMethod.GET && Unavailable.wantsPage(request.getHeader(HttpHeaders.ACCEPT));
        Entrance.Verdict verdict = entrance.judge(request.getHeader(HttpHeaders.HOST), request.path(), page);
        if (verdict.port() != 0) {
            proxies.computeIfAbsent(verdict.port(), port -> proxyTo(port, client))
                    .handle(request);
            return;
        }
        HttpServerResponse response = request.response().setStatusCode(verdict.status());
        if (verdict.location() != null) {
            response.putHeader(HttpHeaders.LOCATION, verdict.location());
        }
        response.end();
    }

    private HttpProxy proxyTo(int port, HttpClient client) {
        return HttpProxy.reverseProxy(client)
                .origin(port, "127.0.0.1")
                .addInterceptor(new TrueOrigin(entrance.publicHost()))
                .addInterceptor(new AwayNotice(unavailable));
    }
}
