package uk.concord.identity.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jboss.logging.Logger;
import uk.concord.identity.Access;
import uk.concord.identity.OpenDoor;
import uk.concord.identity.Permission;

/**
 * The gate before every endpoint and page. Who holds no admitted role is refused; a door that nobody classified is closed
 * to everybody and looks as if it were not there.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PermissionFilter implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(PermissionFilter.class);

    private final Access access;
    private final AccessFile file;

    @Context
    ResourceInfo door;

    PermissionFilter(Access access, AccessFile file) {
        this.access = access;
        this.file = file;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = door.getResourceMethod();
        if (method.isAnnotationPresent(OpenDoor.class)) {
            return;
        }
        var permission = method.getAnnotation(Permission.class);
        if (permission == null || file.find(permission.value()).isEmpty()) {
            throw closed(method, permission);
        }
        new AccessRules(file).require(access.actor(), permission.value());
    }

    private static NotFoundException closed(Method method, Permission permission) {
        LOG.errorf(
                "%s.%s is closed to everybody: %s",
                method.getDeclaringClass().getName(),
                method.getName(),
                permission == null
                        ? "it names no permission"
                        : "the access file has no operation " + permission.value());
        return new NotFoundException();
    }
}
