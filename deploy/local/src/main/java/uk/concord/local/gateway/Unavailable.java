package uk.concord.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What is said while a part is away: a page for people, a problem document for programs. */
final class Unavailable {

    static final String RETRY_AFTER_SECONDS = "10";
    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"Service unavailable\",\"status\":503,"
            + "\"detail\":\"This part of Concord is not answering. Nothing of this request was confirmed. Try again in"
            + " a moment.\"}";

    private final String page;
    private final String policy;

    Unavailable() {
        this.page = read("unavailable.html");
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        this.policy = "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static boolean wantsPage(String accept) {
        return accept != null && accept.contains("text/html");
    }

    String contentType(boolean asPage) {
        return asPage ? "text/html; charset=utf-8" : "application/problem+json";
    }

    String body(boolean asPage) {
        return asPage ? page : PROBLEM;
    }

    /** Lets the page's own style through, and nothing else at all. */
    String contentSecurityPolicy() {
        return policy;
    }

    private static String read(String name) {
        try (InputStream stream = Unavailable.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
