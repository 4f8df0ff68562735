package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.concord.journeys.running.TheSystem;

/**
 * Real tokens of the people who act: signed in as a browser signs in, with a name and a password on the realm's own page;
 * machines by their secret. A token is kept for half of its life.
 */
final class SignIns {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REALM = "/auth/realms/concord/protocol/openid-connect/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private SignIns() {}

    private record Held(String token, long until) {}

    /** A token with which this person may knock now. @throws Away while the identity provider does not answer */
    static String tokenOf(Person person) {
        Held held = HELD.get(person.id());
        if (held == null || System.nanoTime() - held.until() > 0) {
            held = person.machine() ? ofMachine(person.id()) : ofPerson(person.id());
            HELD.put(person.id(), held);
        }
        return held.token();
    }

    /** Forgets what was refused, so that the next one is fresh. */
    static void forget(Person person) {
        HELD.remove(person.id());
    }

    private static Held ofMachine(String client) {
        return held(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secretOf(client)));
    }

    private static Held ofPerson(String name) {
        String verifier = random();
        String back = TheSystem.running().at("/intake/home");
        Map<String, String> asked = Map.of(
                "client_id", "web",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", back,
                "code_challenge", hashed(verifier),
                "code_challenge_method", "S256");
        HttpResponse<String> page =
                send(to(TheSystem.running().at(REALM + "auth?" + form(asked))).GET());
        Matcher action = FORM.matcher(page.body());
        if (page.statusCode() != 200 || !action.find()) {
            throw new Away("the sign-in page", "status " + page.statusCode());
        }
        HttpResponse<String> sent = send(to(action.group(1).replace("&amp;", "&"))
                .header("Cookie", cookies(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("username", name, "password", password())))));
        String location = sent.headers().firstValue("Location").orElse("");
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        if (!code.find()) {
            throw new Away("the sign-in of " + name, "status " + sent.statusCode());
        }
        return held(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "web",
                "client_secret",
                secretOf("web"),
                "code",
                code.group(1),
                "redirect_uri",
                back,
                "code_verifier",
                verifier));
    }

    private static Held held(Map<String, String> form) {
        HttpResponse<String> answer = send(to(TheSystem.running().at(REALM + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
        if (answer.statusCode() != 200) {
            throw new Away("a token", "status " + answer.statusCode());
        }
        try {
            JsonNode token = JSON.readTree(answer.body());
            long half =
                    Duration.ofSeconds(token.path("expires_in").asLong() / 2).toNanos();
            return new Held(token.path("access_token").asText(), System.nanoTime() + half);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException away) {
            throw new Away("the identity provider", String.valueOf(away.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All of them, also those that a browser keeps for secure connections: localhost counts as one. */
    private static String cookies(HttpResponse<String> page) {
        List<String> set = page.headers().allValues("Set-Cookie");
        return set.stream().map(each -> each.split(";")[0]).collect(Collectors.joining("; "));
    }

    private static String form(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String secretOf(String client) {
        try {
            return TheSystem.running().secrets().client(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password() {
        try {
            return TheSystem.running().secrets().demonstration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[48];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hashed(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
