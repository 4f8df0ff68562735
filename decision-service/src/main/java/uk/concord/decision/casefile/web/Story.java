package uk.concord.decision.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import uk.concord.decision.casefile.TimelineEntry;
import uk.concord.identity.access.AccessFile;
import uk.concord.identity.access.Role;
import uk.concord.time.BusinessClock;
import uk.concord.web.page.Wording;

/** A timeline as sentences: "Sefton Marlowe, seconded police officer, gave the triage". */
@ApplicationScoped
class Story {

    private final AccessFile access;

    Story(AccessFile access) {
        this.access = access;
    }

    /** An entry as it is read. */
    record Sentence(String title, List<String> lines, String when) {}

    List<Sentence> of(List<TimelineEntry> timeline) {
        return timeline.stream()
                .map(entry -> new Sentence(
                        title(entry), entry.text().lines().toList(), when(entry.happenedAt(), entry.recordedAt())))
                .toList();
    }

    /** Who, in which role, did what. What Concord does by itself it does in no role. */
    String title(TimelineEntry entry) {
        String role = role(entry.role());
        return entry.by() + (role.isEmpty() ? " " : ", " + role + ", ") + entry.act();
    }

    /** The role as it stands within a sentence; empty where the access file has none. */
    String role(String id) {
        Role role = access.roles().get(id);
        return role == null ? "" : small(role.title());
    }

    /** Both times where they differ by the hour, one where they do not. */
    static String when(Instant happened, Instant recorded) {
        return hour(happened).equals(hour(recorded))
                ? moment(happened)
                : "happened " + moment(happened) + " · recorded " + moment(recorded);
    }

    private static ZonedDateTime hour(Instant moment) {
        return moment.atZone(BusinessClock.LONDON).truncatedTo(ChronoUnit.HOURS);
    }

    private static String moment(Instant moment) {
        String day = moment.atZone(BusinessClock.LONDON).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        return day + " " + Wording.words(moment);
    }

    /** "Police inspector" becomes "police inspector"; "YOS duty manager" stays. */
    private static String small(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
