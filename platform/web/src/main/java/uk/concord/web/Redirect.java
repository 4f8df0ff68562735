package uk.concord.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Leads a browser on after a form was taken, to a page of any service. */
public final class Redirect {

    private Redirect() {}

    /**
     * @param path from the origin, for example {@code /intake/notices}; written as it stands, because what the framework
     *     takes for a location it puts below this service's own root
     */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
