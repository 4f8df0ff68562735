package uk.concord.local.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether a process serves yet. Asked again and again while it starts; an exception means not yet. */
@FunctionalInterface
public interface Readiness {

    boolean reached() throws IOException, InterruptedException;

    /** An address of the loopback interface answers with this status. */
    static Readiness answers(String address, int status) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        return () ->
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == status;
    }
}
