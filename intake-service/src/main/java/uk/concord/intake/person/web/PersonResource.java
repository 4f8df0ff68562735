package uk.concord.intake.person.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;

/** Who may see a person, for machines. */
@Path("/api/persons")
@Tag(name = "Persons")
public class PersonResource {

    private final PersonDesk desk;

    PersonResource(PersonDesk desk) {
        this.desk = desk;
    }

    /** Whether only a few may see the person. */
    public record Restriction(Boolean restricted) {}

    @PUT
    @Path("/{id}/restriction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("person.restrict")
    @Operation(summary = "Restrict who may see a person, or lift it")
    @APIResponse(responseCode = "204", description = "It is so now")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public void restrict(@PathParam("id") UUID id, Restriction restriction) {
        if (restriction == null || restriction.restricted() == null) {
            throw new Invalid(List.of(new Reason("restricted-missing", "/restricted", "Say true or false.")));
        }
        desk.restrict(id, restriction.restricted());
    }
}
