package uk.concord.intake.person.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two records that may be about one child, side by side, for those who may see both. */
public record MatchView(
        UUID matchId,
        String state,
        String stateTitle,
        int version,
        int score,
        List<String> agrees,
        List<String> differs,
        Side first,
        Side second,
        List<Version> versions,
        List<String> allowedActions) {

    /** One of the two: what tells children apart, and what was recorded of them by kind, date and place. */
    public record Side(
            UUID personId,
            String pncId,
            String yos,
            String yosTitle,
            boolean restricted,
            List<Name> names,
            List<Record> records) {}

    /** How the police named the child, as it came. */
    public record Name(String givenNames, String familyName, LocalDate dateOfBirth, String address) {}

    /** What was recorded; nothing else of it. */
    public record Record(String what, LocalDate on, String yos) {}

    /** One version of what was said. */
    public record Version(
            int version, String state, String stateTitle, String by, String role, Instant at, String reason) {}

    public boolean allows(String action) {
        return allowedActions.contains(action);
    }

    public boolean asks() {
        return allows("SAY_SAME");
    }

    public String page() {
        return "/intake/matches/" + matchId;
    }

    public String decision() {
        return page() + "/decision";
    }

    public String undoing() {
        return page() + "/undoing";
    }

    public List<Side> sides() {
        return List.of(first, second);
    }

    /** Where the check of a G26 has its section about the child. */
    public String check(String caseId) {
        return "/intake/referrals/" + caseId + "#who-is-this-child";
    }

    public Version latest() {
        return versions.get(0);
    }

    /** The side that is not this person's. */
    public Side besides(UUID person) {
        return first.personId().equals(person) ? second : first;
    }

    public String colour() {
        return switch (state) {
            case "SAME" -> "green";
            case "DIFFERENT" -> "grey";
            case "ASKED" -> "orange";
            default -> "blue";
        };
    }
}
