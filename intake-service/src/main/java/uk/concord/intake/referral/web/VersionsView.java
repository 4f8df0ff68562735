package uk.concord.intake.referral.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.intake.referral.FormChange;
import uk.concord.intake.referral.FormVersion;
import uk.concord.intake.referral.Referral;

/** Every version of a G26, the newest first, each with what it changed. */
public record VersionsView(UUID caseId, String reference, String state, int version, List<Version> versions) {

    /**
     * A version.
     *
     * @param amendment whether it changed a form that was accepted already
     * @param reason why, where it is an amendment
     * @param material whether something changed that a gate, the policy or a document reads
     * @param changes against the version before; none in the first one
     */
    public record Version(
            int version,
            boolean amendment,
            String by,
            String role,
            Instant happenedAt,
            Instant recordedAt,
            String reason,
            boolean material,
            List<Change> changes) {

        /** For example "Amended by Sefton Marlowe". */
        public String title() {
            String what = amendment ? "Amended" : version == 1 ? "Sent" : "Sent again";
            return "Version " + version + ": " + what.toLowerCase(Locale.UK) + " by " + by;
        }

        public boolean late() {
            return !happenedAt.equals(recordedAt);
        }
    }

    /** One answer that is another one now, in words. */
    public record Change(String field, String title, String before, String after, boolean material) {

        static Change of(FormChange change, Areas areas) {
            boolean area = change.field().equals("/yos");
            return new Change(
                    change.field(),
                    change.title(),
                    area ? areas.title(change.before()) : change.before(),
                    area ? areas.title(change.after()) : change.after(),
                    change.material());
        }
    }

    static List<Change> changes(List<FormChange> changes, Areas areas) {
        return changes.stream().map(change -> Change.of(change, areas)).toList();
    }

    static VersionsView of(Referral referral, List<FormVersion> forms, Areas areas) {
        List<Version> versions = new ArrayList<>();
        for (int index = 0; index < forms.size(); index++) {
            List<FormChange> changes = index == 0
                    ? List.of()
                    : FormChange.between(
                            forms.get(index - 1).form(), forms.get(index).form());
            versions.add(0, version(forms.get(index), changes, areas));
        }
        return new VersionsView(
                referral.id().value(), referral.reference(), referral.state().name(), referral.version(), versions);
    }

    private static Version version(FormVersion form, List<FormChange> changes, Areas areas) {
        return new Version(
                form.number(),
                !form.written().because().isEmpty(),
                form.written().by().name(),
                form.written().by().role(),
                form.written().happenedAt(),
                form.written().recordedAt(),
                form.written().because(),
                changes.stream().anyMatch(FormChange::material),
                changes(changes, areas));
    }
}
