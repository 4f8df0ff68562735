package uk.concord.web.door;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a form back to somebody who sent it when their session, or the form's own token, had ended: a page that holds
 * every field, leads to sign-in in another tab, and sends the same again.
 *
 * <p>It does so only for a form that our own page sent: with a fresh token inside, the page would otherwise turn somebody
 * else's forged form into one of ours.
 */
@Singleton
public class KeptText {

    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Template page;
    private final String cookieName;
    private final String cookiePath;
    private final Duration cookieAge;
    private final String tokenField;

    /** A field of the form that is given back. */
    @TemplateData
    public record Field(String name, String value) {}

    @Inject
    KeptText(
            @Location("kept-text.html") Template page,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookieName,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-path") String cookiePath,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration cookieAge,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token")
                    String tokenField) {
        this.page = page;
        this.cookieName = cookieName;
        this.cookiePath = cookiePath;
        this.cookieAge = cookieAge;
        this.tokenField = tokenField;
    }

    /** Whether it is a form with text in it that a page of this origin sent. Browsers say so; what says nothing is not. */
    boolean isFormOfOurs(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader("Content-Type");
        return request.method() == HttpMethod.POST
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && fromHere(request);
    }

    Uni<Boolean> giveBack(RoutingContext context) {
        HttpServerRequest request = context.request();
        return Uni.createFrom().emitter(done -> {
            Runnable answer = () -> {
                answer(context, request.formAttributes(), true);
                done.complete(true);
            };
            if (request.isEnded()) {
                answer.run();
                return;
            }
            request.setExpectMultipart(true);
            request.exceptionHandler(done::fail);
            request.endHandler(ended -> answer.run());
            request.resume();
        });
    }

    /** Answers with the page that holds the fields. */
    void answer(RoutingContext context, MultiMap fields, boolean signedOut) {
        context.response()
                .setStatusCode(signedOut ? 401 : 403)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store");
        if (signedOut) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        context.response().end(html(context, fields, signedOut));
    }

    /** The page that holds the fields, with a token that the next sending will be taken with. */
    String html(RoutingContext context, MultiMap fields, boolean signedOut) {
        List<Field> kept = fields.entries().stream()
                .filter(field -> !field.getKey().equals(tokenField))
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
        return page.data(Map.of(
                        "to", context.request().uri(),
                        "fields", kept,
                        "tokenField", tokenField,
                        "token", token(context),
                        "signedOut", signedOut))
                .render();
    }

    private String token(RoutingContext context) {
        Cookie cookie = context.request().getCookie(cookieName);
        if (cookie != null && wellFormed(cookie.getValue())) {
            return cookie.getValue();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .addCookie(Cookie.cookie(cookieName, token)
                        .setPath(cookiePath)
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setMaxAge(cookieAge.toSeconds()));
        return token;
    }

    private static boolean wellFormed(String token) {
        return token.matches("[A-Za-z0-9_-]{22}");
    }

    private static boolean fromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }
}
