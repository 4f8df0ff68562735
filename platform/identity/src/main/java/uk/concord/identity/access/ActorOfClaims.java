package uk.concord.identity.access;

import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.identity.Actor;

/** Reads the actor from what the access token claims. */
final class ActorOfClaims {

    private static final String MACHINE = "service-account-";

    private final Set<String> knownRoles;

    /** @param knownRoles the roles of the access file; others that the sign-in carries mean nothing here */
    ActorOfClaims(Set<String> knownRoles) {
        this.knownRoles = Set.copyOf(knownRoles);
    }

    /**
     * The actor.
     *
     * @param principal the sign-in name as the platform found it, for a token without {@code preferred_username}
     * @param roles the roles as the platform found them
     * @param claims the access token's claims by name; null for an absent one
     */
    Actor read(String principal, Set<String> roles, Function<String, Object> claims) {
        var id = machine(text(claims, "preferred_username", principal));
        return new Actor(
                id,
                text(claims, "name", id),
                text(claims, "agency", ""),
                text(claims, "force", ""),
                text(claims, "yos", ""),
                text(claims, "rank", "").toLowerCase(Locale.ROOT),
                roles.stream().filter(knownRoles::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** A machine is known by its client's name, as it is on the topics; the realm puts a prefix before it. */
    private static String machine(String signInName) {
        return signInName.startsWith(MACHINE) ? signInName.substring(MACHINE.length()) : signInName;
    }

    /** A claim with several values becomes a text that equals no force and no YOS, so it opens nothing. */
    private static String text(Function<String, Object> claims, String name, String otherwise) {
        var claim = claims.apply(name);
        if (claim == null) {
            return otherwise;
        }
        return claim instanceof JsonString json ? json.getString() : claim.toString();
    }
}
