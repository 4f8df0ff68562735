package uk.concord.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.concord.local.FreePorts;

class GatewayTest {

    private final int port = FreePorts.next();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer part;

    @BeforeEach
    void start() throws Exception {
        part = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        part.createContext("/", exchange -> {
            String headers = exchange.getRequestHeaders().entrySet().stream()
                    .map(header -> header.getKey().toLowerCase(Locale.ROOT) + "=" + header.getValue())
                    .sorted()
                    .collect(Collectors.joining("\n"));
            byte[] answer = (exchange.getRequestURI() + "\n" + headers).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        part.start();
        Map<String, SocketAddress> parts =
                Map.of("intake", loopback(part.getAddress().getPort()), "decision", loopback(FreePorts.next()));
        vertx.deployVerticle(new Gateway(loopback(port), URI.create("http://localhost:" + port), parts))
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        part.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void aPartHearsTheTruthAboutTheRequestAndNotWhatTheClientClaims() throws Exception {
        String heard = get("/intake/api/notices?page=2", "X-Forwarded-For", "6.6.6.6", "X-Forwarded-Prefix", "/evil")
                .body();
        assertThat(heard)
                .startsWith("/intake/api/notices?page=2")
                .contains("x-forwarded-host=[localhost:" + port + "]", "x-forwarded-proto=[http]")
                .contains("x-forwarded-for=[127.0.0.1]")
                .doesNotContain("6.6.6.6", "evil");
    }

    @Test
    void whileAPartIsAwayPeopleGetAPageAndProgramsAProblem() throws Exception {
        HttpResponse<String> page = get("/decision/home", "Accept", "text/html,application/xhtml+xml");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(page.body()).contains("<html lang=\"en-GB\">", "<h1>", "Try again");

        HttpResponse<String> problem = get("/decision/api/history", "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"status\":503");
    }

    private static SocketAddress loopback(int port) {
        return SocketAddress.inetSocketAddress(port, "127.0.0.1");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .headers(headers)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
