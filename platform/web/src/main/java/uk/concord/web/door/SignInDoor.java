package uk.concord.web.door;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.web.problem.ProblemAnswer;

/**
 * Sign-in by OpenID Connect, with two kinds of visitor treated better than by a redirect: a machine is told 401 instead
 * of being sent to a sign-in page, and a person whose session ended while they typed gets their words back.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInDoor implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;
    private final KeptText kept;
    private final ProblemAnswer answer;

    @Inject
    SignInDoor(OidcAuthenticationMechanism oidc, KeptText kept, ProblemAnswer answer) {
        this.oidc = oidc;
        this.kept = kept;
        this.answer = answer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return oidc.authenticate(context, identities);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.AUTHORIZATION) == null && isMachine(context)) {
            return tellMachine(context);
        }
        return kept.isFormOfOurs(context)
                ? kept.giveBack(context)
                : HttpAuthenticationMechanism.super.sendChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }

    private static boolean isMachine(RoutingContext context) {
        return ProblemAnswer.forMachines(
                context.normalizedPath(), context.request().getHeader(HttpHeaders.ACCEPT));
    }

    private Uni<Boolean> tellMachine(RoutingContext context) {
        ProblemAnswer.Written written = answer.ofStatus(401, true);
        context.response()
                .setStatusCode(401)
                .putHeader(HttpHeaders.CONTENT_TYPE, written.type())
                .putHeader("WWW-Authenticate", "Bearer")
                .end(written.body());
        return Uni.createFrom().item(true);
    }
}
