package uk.concord.web.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.concord.web.problem.ProblemAnswer;

/**
 * Says in words that a request is too large, where Quarkus would only cut it off. A service that takes files names the paths
 * where it does; everywhere else a request stays small.
 */
@Singleton
public class SizeDoor {

    private static final int TOO_LARGE = 413;
    private static final int AFTER_CORRELATION = 490;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final ProblemAnswer answer;
    private final long most;
    private final long mostOfFiles;
    private final Pattern files;

    @Inject
    SizeDoor(
            ProblemAnswer answer,
            @ConfigProperty(name = "concord.requests.most") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfFiles,
            @ConfigProperty(name = "concord.requests.files", defaultValue = "no path") String files) {
        this.answer = answer;
        this.most = most.asLongValue();
        this.mostOfFiles = mostOfFiles.asLongValue();
        this.files = Pattern.compile(files);
    }

    void atTheGate(@Observes Filters filters) {
        filters.register(this::measure, AFTER_CORRELATION);
    }

    private long most(RoutingContext context) {
        return files.matcher(context.normalizedPath()).matches() ? mostOfFiles : most;
    }

    private void measure(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !NUMBER.matcher(length).matches() || Long.parseLong(length) <= most(context)) {
            context.next();
            return;
        }
        boolean machine = ProblemAnswer.forMachines(context.normalizedPath(), request.getHeader(HttpHeaders.ACCEPT));
        ProblemAnswer.Written written = answer.ofStatus(TOO_LARGE, machine);
        context.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, written.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(written.body());
    }
}
