package uk.concord.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import uk.concord.local.FreePorts;

class AskTest {

    @Test
    void onlyAnAnswerThatAllIsWellCounts() throws Exception {
        HttpServer asked = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        asked.createContext("/well", exchange -> exchange.sendResponseHeaders(200, -1));
        asked.createContext("/unwell", exchange -> exchange.sendResponseHeaders(503, -1));
        asked.start();
        String address = "http://127.0.0.1:" + asked.getAddress().getPort();
        assertThat(Ask.isWell(URI.create(address + "/well"))).isTrue();
        assertThat(Ask.isWell(URI.create(address + "/unwell"))).isFalse();
        asked.stop(0);
        assertThat(Ask.isWell(URI.create("http://127.0.0.1:" + FreePorts.next() + "/")))
                .isFalse();
    }
}
