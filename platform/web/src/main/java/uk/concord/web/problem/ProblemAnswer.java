package uk.concord.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import uk.concord.web.page.Head;

/** What is answered when a request was not done, in the form its sender can read. */
@Singleton
public class ProblemAnswer {

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    private final ObjectMapper json;
    private final Template page;
    private final Head head;

    /** An answer ready to be sent. */
    public record Written(int status, String type, String body) {}

    @Inject
    ProblemAnswer(ObjectMapper json, @Location("problem.html") Template page, Head head) {
        this.json = json;
        this.page = page;
        this.head = head;
    }

    /** Whether the sender is a machine: what is below an {@code api} is, and who asks for JSON rather than HTML. */
    public static boolean forMachines(String path, String accept) {
        return path.contains("/api/") || accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    public Written of(Throwable failure, boolean machine) {
        Problem problem = Problems.of(failure);
        if (problem.isFault()) {
            LOG.error("A request was not done: " + problem.type(), Wordless.of(failure));
        }
        return written(problem, machine);
    }

    public Written ofStatus(int status, boolean machine) {
        return written(Problems.ofStatus(status), machine);
    }

    private Written written(Problem nameless, boolean machine) {
        Problem problem = nameless.under(head.correlation());
        return machine
                ? new Written(problem.status(), Problem.MEDIA_TYPE, text(problem))
                : new Written(
                        problem.status(),
                        "text/html;charset=UTF-8",
                        page.data("problem", problem).render());
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
