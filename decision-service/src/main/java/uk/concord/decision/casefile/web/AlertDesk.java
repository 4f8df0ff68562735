package uk.concord.decision.casefile.web;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.AlertAction;
import uk.concord.decision.casefile.Alerts;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.handling.LookAtHandler;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.rules.Reason;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What pages and JSON have in common of alerts: who is to look at which case, and that they have. */
@ApplicationScoped
public class AlertDesk {

    static final String LOOK_AT = "alert.look-at";

    private static final int SHOWN = 3;

    private final Alerts alerts;
    private final CaseFiles files;
    private final CaseDesk cases;
    private final LookAtHandler handler;
    private final Access access;
    private final Audit audit;
    private final BusinessClock clock;

    AlertDesk(
            Alerts alerts,
            CaseFiles files,
            CaseDesk cases,
            LookAtHandler handler,
            Access access,
            Audit audit,
            BusinessClock clock) {
        this.alerts = alerts;
        this.files = files;
        this.cases = cases;
        this.handler = handler;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** An alert, and whether it waits for the reader. */
    @TemplateData
    public record Shown(Alert alert, boolean forReader) {

        /** The name of the form's field for what the reader makes of it. */
        public String field() {
            return "note-" + alert.id();
        }

        public String way() {
            return "/decision/cases/" + alert.caseId() + "/alerts/" + alert.id();
        }

        public String title() {
            if (alert.because().equals(Alert.RIVAL_TRIAGES)) {
                return "A link showed two live triages of this child: look";
            }
            return (alert.because().equals("AMENDED") ? "The form was changed" : "The child's history changed")
                    + " after the disposal was given: look";
        }

        /** What was done by itself, and what is to be looked at. */
        public String explains() {
            return alert.because().equals(Alert.RIVAL_TRIAGES)
                    ? "Both are held, and neither is cancelled. Both agencies decide each of them again: see that they know"
                            + " of each other."
                    : "Nothing was undone, and the police are told. See what changed, and whether anything has to be done"
                            + " about it.";
        }

        /** Who is to look. */
        public String who() {
            return alert.role().equals("yos-manager") ? "the YOS operations manager" : "a police inspector";
        }
    }

    /** Cases at which the reader is to look. @param first the few that wait longest */
    @TemplateData
    public record Waiting(int count, List<ListedCase> first) {}

    /** The alerts of a case that the reader was seen to be allowed to see. */
    @Transactional
    List<Shown> of(ListedCase listed) {
        Set<String> mine = roles(access.actor());
        boolean admitted = access.sees(access.actor(), LOOK_AT, CaseDesk.area(listed));
        return alerts.of(listed.caseId()).stream()
                .map(alert -> new Shown(alert, admitted && alert.isOpen() && mine.contains(alert.role())))
                .toList();
    }

    /** What waits for the reader; each child shown is audited as read. */
    public Waiting waiting(Actor actor) {
        Set<String> mine = roles(actor);
        if (mine.isEmpty() || !access.sees(actor, LOOK_AT, new Area(actor.force(), actor.yos(), false))) {
            return new Waiting(0, List.of());
        }
        CaseSearch search = cases.search(actor, CaseSearch.Show.BOTH, "");
        List<ListedCase> first = alerts.waiting(search, mine, SHOWN);
        first.forEach(listed -> cases.consulted(actor, listed));
        return new Waiting(alerts.count(search, mine), first);
    }

    /** Records that the actor has looked. @throws NoSuchRecord where there is no such alert that they may meet */
    @Transactional
    Shown lookAt(UUID caseId, UUID alertId, Integer version, String note) {
        Actor actor = access.actor();
        ListedCase listed = files.listed(caseId)
                .filter(found -> access.sees(actor, LOOK_AT, CaseDesk.area(found)))
                .orElseThrow(() -> new NoSuchRecord("case"));
        int seen = Optional.ofNullable(version)
                .orElseThrow(() -> new Invalid(List.of(new Reason(
                        "version-missing", "/version", "Say which version you saw, so that nobody is overwritten."))));
        Alert.Looked looked = new Alert.Looked(actor.id(), actor.name(), clock.now(), note == null ? "" : note.strip());
        Alert found = alerts.of(caseId).stream()
                .filter(alert -> alert.id().equals(alertId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("alert"));
        Alert.Answer answer = handler.lookAt(caseId, alertId, seen, looked, actor.has(found.role()) ? found.role() : "")
                .orElseThrow(() -> new NoSuchRecord("alert"));
        told(answer);
        audit.record(new AuditEntry(
                AuditEntry.Act.ALTERATION,
                LOOK_AT,
                actor.id(),
                "person/" + listed.personId(),
                "",
                Map.of("case", caseId.toString(), "alert", alertId.toString())));
        return new Shown(answer.after(), false);
    }

    private static void told(Alert.Answer answer) {
        if (answer.refused().isEmpty()) {
            return;
        }
        List<String> codes = answer.refused().stream().map(Reason::code).toList();
        if (codes.contains("changed-meanwhile") || codes.contains("alert-looked-at")) {
            throw new Refused(Refused.Kind.CONFLICT, answer.refused(), allowed(answer.after()));
        }
        if (codes.equals(List.of("alert-note-missing"))) {
            throw new Invalid(answer.refused());
        }
        throw new Refused(Refused.Kind.RULE, answer.refused(), allowed(answer.after()));
    }

    static List<String> allowed(Alert alert) {
        return alert.isOpen() ? List.of(AlertAction.LOOK_AT.name()) : List.of();
    }

    private static Set<String> roles(Actor actor) {
        Set<String> mine = new TreeSet<>(Alert.ROLES);
        mine.retainAll(actor.roles());
        return mine;
    }
}
