package uk.concord.identity.access;

import io.quarkus.runtime.Startup;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;

/**
 * Access for whoever signed in, by browser or by bearer token. Claims are read from the access token in both cases: the
 * injected token is the bearer's own, or the one that came with the browser's sign-in, whose signature was verified when
 * its roles were taken.
 */
@ApplicationScoped
class SignedInAccess implements Access {

    private final AccessRules rules;
    private final ActorOfClaims actors;
    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    SignedInAccess(AccessFile file, SecurityIdentity identity, JsonWebToken accessToken) {
        this.rules = new AccessRules(file);
        this.actors = new ActorOfClaims(file.roles().keySet());
        this.identity = identity;
        this.accessToken = accessToken;
    }

    @Produces
    @Singleton
    @Startup
    static AccessFile file() {
        return AccessFileReader.fromClasspath(Thread.currentThread().getContextClassLoader());
    }

    @Override
    public Actor actor() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException("nobody has signed in");
        }
        return actors.read(identity.getPrincipal().getName(), identity.getRoles(), accessToken::getClaim);
    }

    @Override
    public boolean allows(Actor actor, String operation) {
        return rules.allows(actor, operation);
    }

    @Override
    public boolean sees(Actor actor, String operation, Area area) {
        return rules.sees(actor, operation, area);
    }
}
