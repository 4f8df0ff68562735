package uk.concord.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where failures arrive: those of resources, and those that never reach one. */
@Singleton
public class ProblemMappers {

    private final ProblemAnswer answer;

    @Inject
    ProblemMappers(ProblemAnswer answer) {
        this.answer = answer;
    }

    /** Whatever a resource, a filter or a reader throws. The nearer types are named because Quarkus maps them itself. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ForbiddenException.class,
        ValidationException.class,
        JacksonException.class,
        MismatchedInputException.class
    })
    public Response map(Throwable failure, ContainerRequestContext request) {
        boolean machine = ProblemAnswer.forMachines(
                request.getUriInfo().getRequestUri().getPath(), request.getHeaderString(HttpHeaders.ACCEPT));
        ProblemAnswer.Written written = answer.of(failure, machine);
        Response.ResponseBuilder response =
                Response.status(written.status()).type(written.type()).entity(written.body());
        if (failure instanceof WebApplicationException web
                && web.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    void beforeResources(@Observes Router router) {
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        HttpServerResponse response = context.response();
        if (isPartOfSigningIn(failure) || response.ended() || response.headWritten()) {
            context.next();
            return;
        }
        boolean machine = ProblemAnswer.forMachines(
                context.normalizedPath(), context.request().getHeader(HttpHeaders.ACCEPT));
        boolean ours = context.statusCode() < 400 || context.statusCode() >= 500;
        ProblemAnswer.Written written =
                ours && failure != null ? answer.of(failure, machine) : answer.ofStatus(context.statusCode(), machine);
        response.setStatusCode(written.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, written.type())
                .end(written.body());
    }

    /** Signing in sends the browser on its way by such failures; answering them here would end the sign-in. */
    private static boolean isPartOfSigningIn(Throwable failure) {
        return failure instanceof SecurityException
                || failure instanceof AuthenticationRedirectException
                || failure instanceof AuthenticationCompletionException;
    }
}
