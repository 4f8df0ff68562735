package uk.concord.web.gallery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import uk.concord.identity.Access;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Idempotency;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** The gallery's door for machines, and one form: everything that can go wrong with either. */
@Path("/")
public class Things {

    /** How often the effect of a request happened. */
    public static final AtomicInteger EFFECTS = new AtomicInteger();

    @Inject
    Idempotency idempotency;

    @Inject
    Access access;

    @Inject
    DataSource database;

    public enum Colour {
        RED,
        GREEN
    }

    public record Thing(
            @NotBlank(message = "Enter a name") String name,
            LocalDate on,
            int size,
            Colour colour,
            @Valid Part part) {}

    public record Part(@NotNull(message = "Enter an id") UUID id) {}

    @POST
    @Path("api/things")
    @Transactional
    @Permission("home")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response make(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull Thing thing) {
        Answer answer = idempotency.once(access.actor().id(), key, "POST /api/things " + thing, () -> {
            EFFECTS.incrementAndGet();
            return new Answer(201, "/gallery/api/things/1", "{\"id\":" + EFFECTS.get() + "}");
        });
        return Response.status(answer.status()).entity(answer.body()).build();
    }

    @GET
    @Path("api/fail/{how}")
    @Permission("home")
    @Produces(MediaType.APPLICATION_JSON)
    public String failForMachines(@PathParam("how") String how) throws SQLException {
        return fail(how);
    }

    @GET
    @Path("fail/{how}")
    @Permission("home")
    @Produces(MediaType.TEXT_HTML)
    public String failForPeople(@PathParam("how") String how) throws SQLException {
        return fail(how);
    }

    @GET
    @Path("api/numbers/{number}")
    @Permission("home")
    @Produces(MediaType.APPLICATION_JSON)
    public String number(@PathParam("number") int number) {
        return "{}";
    }

    @GET
    @Path("api/closed")
    @Permission("audit.read")
    @Produces(MediaType.APPLICATION_JSON)
    public String closed() {
        return "{}";
    }

    private String fail(String how) throws SQLException {
        switch (how) {
            case "invalid" -> throw new Invalid(List.of(new Reason("name.missing", "name", "Enter a name")));
            case "refused" ->
                throw new Refused(
                        Refused.Kind.RULE, List.of(Reason.of("triage.once", "Triage is closed")), List.of("return"));
            case "conflict" ->
                throw new Refused(
                        Refused.Kind.CONFLICT, List.of(Reason.of("state", "It was agreed already")), List.of("see"));
            case "none" -> throw new NoSuchRecord("child");
            case "fault" -> throw new IllegalStateException("secret of Robin Example");
            case "lost" -> throw new IllegalStateException(new SQLException("secret of Robin Example", "40001"));
            case "away" -> throw new SQLException("secret of Robin Example", "08006");
            case "constraint" -> breakConstraint();
            default -> {}
        }
        return "{}";
    }

    private void breakConstraint() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into once values ('a','key-of-a','x',1,'','secret of Robin Example'),"
                    + " ('a','key-of-a','x',1,'','secret of Robin Example')");
        }
    }
}
