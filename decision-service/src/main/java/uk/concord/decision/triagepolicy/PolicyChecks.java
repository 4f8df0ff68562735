package uk.concord.decision.triagepolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a set of policies must meet before a service starts with it. */
final class PolicyChecks {

    /** The disposals that may stand in a child's history. */
    private static final Set<String> KINDS = Set.of(
            "TRIAGE",
            "YOUTH_CAUTION",
            "YOUTH_CONDITIONAL_CAUTION",
            "YOUTH_RESTORATIVE_DISPOSAL",
            "COMMUNITY_RESOLUTION");

    private PolicyChecks() {}

    static List<String> faults(List<PolicyVersion> versions) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (PolicyVersion version : versions) {
            if (!names.add(version.name())) {
                faults.add(version.name() + " is there twice");
            }
            inItself(version, faults);
        }
        for (int one = 0; one < versions.size(); one++) {
            for (int other = one + 1; other < versions.size(); other++) {
                overlap(versions.get(one), versions.get(other), faults);
            }
        }
        return faults;
    }

    private static void inItself(PolicyVersion version, List<String> faults) {
        boolean draft = version.status() == PolicyVersion.Status.DRAFT;
        if (draft && (version.from().isPresent() || version.until().isPresent())) {
            faults.add(version.name() + " is a draft and has dates");
        }
        if (!draft && version.from().isEmpty()) {
            faults.add(version.name() + " is in force and has no first day");
        }
        if (version.until().filter(first(version)::isAfter).isPresent()) {
            faults.add(version.name() + " ends before it begins");
        }
        if (version.most() < 1 || version.mostInExceptionalCircumstances() < version.most()) {
            faults.add(version.name() + " allows numbers of triages that cannot be");
        }
        if (version.withinMonths().isPresent() && version.withinMonths().getAsInt() < 1) {
            faults.add(version.name() + " forgets after no time");
        }
        if (version.counts().isEmpty()) {
            faults.add(version.name() + " counts nothing");
        }
        version.counts().stream()
                .filter(kind -> !KINDS.contains(kind))
                .forEach(kind -> faults.add(version.name() + " counts " + kind + ", which is no disposal"));
    }

    private static LocalDate first(PolicyVersion version) {
        return version.from().orElse(LocalDate.MIN);
    }

    private static void overlap(PolicyVersion one, PolicyVersion other, List<String> faults) {
        boolean together = one.force().equals(other.force())
                && one.from().isPresent()
                && other.from().isPresent()
                && !one.from().get().isAfter(other.until().orElse(LocalDate.MAX))
                && !other.from().get().isAfter(one.until().orElse(LocalDate.MAX));
        if (together) {
            faults.add(one.name() + " and " + other.name() + " hold on the same days");
        }
    }
}
