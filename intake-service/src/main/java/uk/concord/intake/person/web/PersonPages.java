package uk.concord.intake.person.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import uk.concord.identity.Permission;
import uk.concord.web.Redirect;

/** The button on a notice's page that restricts a child, or lifts it. */
@Path("/persons")
public class PersonPages {

    private final PersonDesk desk;

    PersonPages(PersonDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/{id}/restriction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Permission("person.restrict")
    public Response restrict(
            @PathParam("id") UUID id, @FormParam("restricted") boolean restricted, @FormParam("notice") UUID notice) {
        desk.restrict(id, restricted);
        return Redirect.to("/intake/notices/" + notice);
    }

    /** Where somebody lands who had to sign in again before the button was heard: the notices, to press it once more. */
    @GET
    @Path("/{id}/restriction")
    @Permission("person.restrict")
    public Response notices(@PathParam("id") UUID id) {
        desk.find(id);
        return Redirect.to("/intake/notices");
    }
}
