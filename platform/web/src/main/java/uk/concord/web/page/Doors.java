package uk.concord.web.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.concord.identity.Access;
import uk.concord.identity.OpenDoor;
import uk.concord.identity.Permission;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Redirect;

/** The way in and the way out, the same in every service. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class Doors {

    private final Access access;
    private final Navigation navigation;
    private final Template signedOut;

    @Inject
    Doors(Access access, Navigation navigation, @Location("signed-out.html") Template signedOut) {
        this.access = access;
        this.navigation = navigation;
        this.signedOut = signedOut;
    }

    /** Leads to where this person's work begins. */
    @GET
    @Path("home")
    @Permission("home")
    @Operation(hidden = true)
    public Response home() {
        String home = navigation.home(access.actor()).orElseThrow(() -> new NoSuchRecord("start page"));
        return Redirect.to(home);
    }

    /** Where signing out ends. */
    @GET
    @Path("signed-out")
    @OpenDoor(why = "It is shown to somebody who has just signed out, and holds nothing but the way back in.")
    @Operation(hidden = true)
    public TemplateInstance signedOut() {
        return signedOut.instance();
    }
}
