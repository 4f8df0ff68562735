package uk.concord.intake.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a G26 that is written on a page of its own. */
public enum DraftPart {
    CHILD("child", "The child", "child.", "parentOrCarer.", "yos"),
    OFFENCES("offences", "What happened", "offences.", "crimeReference"),
    EVIDENCE("evidence", "Evidence and appropriate adult", "evidence.", "appropriateAdult."),
    VICTIM("victim", "The person harmed", "victim."),
    PROPOSAL(
            "proposal",
            "Your proposal",
            "proposal.",
            "routeToPolice",
            "onBehalfOf.",
            "happenedAt",
            "happenedAt-day",
            "happenedAt-month",
            "happenedAt-year",
            "happenedAtTime"),
    MORE_CHILD("more-child", "More about the child", "more.child."),
    MORE_EVENT("more-event", "More about what happened", "more.event."),
    MORE_EVIDENCE("more-evidence", "More about evidence and interview", "more.evidence."),
    MORE_VICTIMS("more-victims", "Everybody harmed", "more.victims.");

    static final String CRIME_REFERENCE = "crimeReference";

    private final String path;
    private final String title;
    private final List<String> fields;

    DraftPart(String path, String title, String... fields) {
        this.path = path;
        this.title = title;
        this.fields = List.of(fields);
    }

    /** Its place in an address. */
    public String path() {
        return path;
    }

    /** What pages call it. */
    public String title() {
        return title;
    }

    /** Whether it may stay open when the G26 is sent. */
    public boolean optional() {
        return name().startsWith("MORE_");
    }

    /** Whether this field of the form belongs to it; a field that is a group belongs with all that is in it. */
    public boolean holds(String field) {
        return fields.stream().anyMatch(own -> own.endsWith(".") ? field.startsWith(own) : field.equals(own));
    }

    /** The part with this place in an address. */
    public static Optional<DraftPart> at(String path) {
        return Arrays.stream(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    /** The part to which a place on the form belongs. @param pointer the contract's, for example {@code /child/address} */
    public static Optional<DraftPart> of(String pointer) {
        String name = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
        return Arrays.stream(values())
                .filter(part -> part.holds(name) || part.holds(name + "."))
                .findFirst();
    }
}
