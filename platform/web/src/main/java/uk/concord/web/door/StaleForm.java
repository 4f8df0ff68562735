package uk.concord.web.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import uk.concord.web.problem.ProblemAnswer;

/** Turns the bare refusal of a form whose token had ended into a page that gives the form back. */
@Singleton
public class StaleForm {

    private static final int BAD_REQUEST = 400;

    private final KeptText kept;
    private final ProblemAnswer problems;

    @Inject
    StaleForm(KeptText kept, ProblemAnswer problems) {
        this.kept = kept;
        this.problems = problems;
    }

    /** A 400 with nothing in it is what the check of the token answers; ours always say something. */
    @ServerResponseFilter
    public void giveBack(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() != BAD_REQUEST || response.hasEntity()) {
            return;
        }
        boolean ours = kept.isFormOfOurs(context);
        HttpServerRequest request = context.request();
        boolean machine = ProblemAnswer.forMachines(context.normalizedPath(), request.getHeader(HttpHeaders.ACCEPT));
        String text = ours
                ? kept.html(context, fields(), false)
                : problems.ofStatus(machine ? BAD_REQUEST : 403, machine).body();
        response.setStatus(machine ? BAD_REQUEST : 403);
        response.setEntity(text);
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_TYPE,
                        MediaType.valueOf(machine ? "application/problem+json" : "text/html;charset=UTF-8"));
    }

    private static MultiMap fields() {
        MultiMap fields = MultiMap.caseInsensitiveMultiMap();
        FormData sent = CurrentRequestManager.get().getFormData();
        if (sent != null) {
            sent.forEach(name -> sent.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> fields.add(name, value.getValue())));
        }
        return fields;
    }
}
