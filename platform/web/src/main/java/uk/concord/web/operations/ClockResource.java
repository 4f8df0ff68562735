package uk.concord.web.operations;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Access;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.identity.Permission;
import uk.concord.rules.Reason;
import uk.concord.time.MovableClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;

/** Business time of this service; an operator may move it in a demonstration, and nowhere else. */
@Path("/api/clock")
@Tag(name = "Business time")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final MovableClock clock;
    private final Access access;
    private final Audit audit;

    @Inject
    ClockResource(MovableClock clock, Access access, Audit audit) {
        this.clock = clock;
        this.access = access;
        this.audit = audit;
    }

    /** What business time is. */
    public record Reading(Instant now, LocalDate today, boolean moved, boolean canMove) {}

    /** Where it is to be put: to a date, or back to the present with {@code now} true. */
    public record Move(LocalDate date, Boolean now) {

        boolean toNow() {
            return Boolean.TRUE.equals(now);
        }
    }

    @GET
    @Permission("clock.see")
    @Operation(summary = "What business time is")
    public Reading see() {
        return new Reading(clock.now(), clock.today(), clock.isMoved(), clock.canMove());
    }

    @POST
    @Transactional
    @Permission("clock.move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move business time, in a demonstration only")
    public Reading move(Move wanted) {
        if (!clock.canMove()) {
            throw new NoSuchRecord("clock that can be moved");
        }
        check(wanted);
        Instant moment = wanted.toNow() ? clock.backToNow() : clock.moveTo(wanted.date());
        audit.record(new AuditEntry(
                AuditEntry.Act.ALTERATION,
                "clock.move",
                access.actor().id(),
                "clock/business",
                "",
                Map.of("to", wanted.toNow() ? "now" : wanted.date().toString())));
        LocalDate today = moment.atZone(MovableClock.LONDON).toLocalDate();
        return new Reading(moment, today, !wanted.toNow(), true);
    }

    private static void check(Move wanted) {
        boolean one = wanted != null && (wanted.date() == null) == wanted.toNow();
        if (!one) {
            throw new Invalid(List.of(new Reason(
                    "clock.date-or-now", "date", "Send a date such as 2019-01-21, or now as true; not both.")));
        }
        if (!wanted.toNow()
                && (wanted.date().getYear() < FIRST_YEAR || wanted.date().getYear() > LAST_YEAR)) {
            throw new Invalid(List.of(new Reason(
                    "clock.date-range", "date", "Send a date from " + FIRST_YEAR + " to " + LAST_YEAR + ".")));
        }
    }
}
