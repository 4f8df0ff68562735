package uk.concord.local.gateway;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Decides what becomes of a request at the one public address, from its host and path alone: which part gets it, or
 * what it is answered. What is not let in looks as if it were not there.
 */
final class Entrance {

    /** Of the identity provider: what a browser and a machine need to sign in and out, and nothing to administer. */
    private static final List<String> IDENTITY = List.of(
            "/auth/realms/concord/protocol/openid-connect/",
            "/auth/realms/concord/login-actions/",
            "/auth/realms/concord/.well-known/openid-configuration",
            "/auth/resources/");

    /** Of a service's own technical addresses: its published language and its health. */
    private static final List<String> TECHNICAL = List.of("/q/openapi", "/q/swagger-ui", "/q/health");

    private final URI publicUrl;
    private final String publicHost;
    private final Set<String> hosts;
    private final Set<String> parts;

    /** What to do with a request; one of part, location and status says it. */
    record Verdict(String part, String location, int status) {

        static Verdict passTo(String part) {
            return new Verdict(part, null, 0);
        }

        static Verdict redirect(String location) {
            return new Verdict(null, location, 303);
        }

        static Verdict answer(int status) {
            return new Verdict(null, null, status);
        }
    }

    /** For a public address, and the parts by the first segment of their paths. Localhost is also known by its number. */
    Entrance(URI publicUrl, Set<String> parts) {
        this.publicUrl = publicUrl;
        this.publicHost = publicUrl.getAuthority();
        this.hosts = "localhost".equals(publicUrl.getHost())
                ? Set.of(publicHost, publicHost.replace("localhost", "127.0.0.1"))
                : Set.of(publicHost);
        this.parts = Set.copyOf(parts);
    }

    Verdict judge(String host, String rawPath, boolean page) {
        if (Gateway.ALIVE.equals(rawPath)) {
            return Verdict.answer(204);
        }
        if (host == null || !hosts.contains(host)) {
            return Verdict.answer(421);
        }
        if (page && !host.equals(publicHost)) {
            return Verdict.redirect(publicUrl.getScheme() + "://" + publicHost + rawPath);
        }
        String path = decoded(rawPath);
        if (path == null) {
            return Verdict.answer(400);
        }
        return path.equals("/") ? Verdict.redirect("/intake/home") : byPart(path);
    }

    private Verdict byPart(String path) {
        String part = path.substring(1).split("/", 2)[0];
        return parts.contains(part) && isOpen(part, path) ? Verdict.passTo(part) : Verdict.answer(404);
    }

    private static boolean isOpen(String part, String path) {
        if (part.equals("auth")) {
            return IDENTITY.stream().anyMatch(path::startsWith);
        }
        String below = path.substring(1 + part.length());
        return !(below.equals("/q") || below.startsWith("/q/"))
                || TECHNICAL.stream().anyMatch(below::startsWith);
    }

    /** The path as the part behind will understand it; null when it could be understood in more than one way. */
    private static String decoded(String rawPath) {
        try {
            String path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean ambiguous = path.contains("//")
                    || path.contains("/./")
                    || path.contains("/../")
                    || path.endsWith("/..")
                    || path.contains("\\")
                    || path.contains(";")
                    || path.contains("%");
            return path.startsWith("/") && !ambiguous ? path : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
