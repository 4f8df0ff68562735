package uk.concord.decision.triagepolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All versions of the triage policies, of all forces, drafts and those in force alike. */
public final class TriagePolicies {

    private final List<PolicyVersion> versions;

    private TriagePolicies(List<PolicyVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /** @throws PolicyInvalid naming all that is wrong with them */
    public static TriagePolicies of(List<PolicyVersion> versions) {
        List<String> faults = new ArrayList<>(PolicyChecks.faults(versions));
        if (!faults.isEmpty()) {
            throw new PolicyInvalid(faults);
        }
        return new TriagePolicies(versions);
    }

    /** What is said about triage in a force on a day. */
    public TriagePolicy on(String force, LocalDate day) {
        List<PolicyVersion> ofTheForce = versions.stream()
                .filter(version -> version.force().equals(force))
                .toList();
        Optional<PolicyVersion> inForce =
                ofTheForce.stream().filter(version -> version.holdsOn(day)).findFirst();
        List<PolicyVersion> drafts = ofTheForce.stream()
                .filter(version -> version.status() == PolicyVersion.Status.DRAFT)
                .toList();
        return new TriagePolicy(inForce, drafts);
    }

    public List<PolicyVersion> versions() {
        return versions;
    }
}
