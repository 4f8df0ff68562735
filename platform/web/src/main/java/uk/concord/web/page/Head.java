package uk.concord.web.page;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.messaging.Correlation;
import uk.concord.time.MovableClock;

/** What stands round every page. The layout asks it; it answers also where nobody is signed in and the database is away. */
@Named("concord")
@ApplicationScoped
public class Head {

    private final Access access;
    private final Navigation navigation;
    private final MovableClock clock;
    private final CurrentVertxRequest request;
    private final CurrentIdentityAssociation identity;
    private final String root;
    private final String version;

    @Inject
    Head(
            Access access,
            Navigation navigation,
            MovableClock clock,
            CurrentVertxRequest request,
            CurrentIdentityAssociation identity,
            @ConfigProperty(name = "quarkus.http.root-path") String root,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.access = access;
        this.navigation = navigation;
        this.clock = clock;
        this.request = request;
        this.identity = identity;
        this.root = root.equals("/") ? "" : root;
        this.version = version;
    }

    /** What every address of this service begins with, for example {@code /intake}. */
    public String root() {
        return root;
    }

    public String version() {
        return version;
    }

    public Visitor visitor() {
        try {
            if (identity.getIdentity().isAnonymous()) {
                return Visitor.UNKNOWN;
            }
            Actor actor = access.actor();
            return new Visitor(true, actor.name(), position(actor), navigation.links(actor, path()));
        } catch (RuntimeException nobody) {
            return Visitor.UNKNOWN;
        }
    }

    /** Whether business time is not the real time, which every page then says. */
    public boolean clockMoved() {
        return clock.isMoved();
    }

    public String today() {
        return Wording.words(clock.today());
    }

    /** What somebody who reports a fault reads out. */
    public String correlation() {
        Object id = MDC.get(Correlation.LOG_FIELD);
        return id == null ? "" : id.toString();
    }

    private String path() {
        return request.getCurrent() == null ? "" : request.getCurrent().normalizedPath();
    }

    private String position(Actor actor) {
        String role = navigation.titles(actor);
        String place = Stream.of(actor.yos(), actor.force())
                .filter(code -> code != null && !code.isEmpty())
                .findFirst()
                .map(Wording::place)
                .orElse("");
        return place.isEmpty() ? role : role + ", " + place;
    }
}
