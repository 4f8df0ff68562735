package uk.concord.local.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import uk.concord.local.Complaint;
import uk.concord.local.kafka.Topic;
import uk.concord.local.parts.Blueprint;

/** Moves business time for all services at once, or back to real time; says who did not follow. */
public final class MoveClock {

    private final Home home;

    public MoveClock(Home home) {
        this.home = home;
    }

    /** To a date written 2019-01-21, or to {@code now}. */
    public void to(String day) throws IOException, InterruptedException {
        String body = body(day);
        home.runningOrComplain();
        Blueprint blueprint = home.blueprint();
        String token = blueprint.realm().operatorToken();
        List<String> silent = new ArrayList<>();
        for (String service : Topic.SERVICES) {
            String answer = tell(blueprint.address(service) + "/" + service + "/api/clock", token, body);
            System.out.printf("  %-14s %s%n", service, answer);
            if (!answer.equals("moved")) {
                silent.add(service);
            }
        }
        if (!silent.isEmpty()) {
            throw new Complaint("Business time differs now: these did not follow: " + String.join(", ", silent)
                    + ". Say the same again when they are up.");
        }
    }

    static String body(String day) {
        try {
            return day.equals("now") ? "{\"now\":true}" : "{\"date\":\"" + LocalDate.parse(day) + "\"}";
        } catch (DateTimeParseException unreadable) {
            throw new Complaint("A date looks like 2019-01-21; `now` returns to real time.");
        }
    }

    private static String tell(String address, String token, String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2 ? "moved" : "refused (status " + status + ")";
        } catch (IOException away) {
            return "does not answer";
        }
    }
}
