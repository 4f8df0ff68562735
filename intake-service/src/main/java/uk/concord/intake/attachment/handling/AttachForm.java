package uk.concord.intake.attachment.handling;

import java.nio.file.Path;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.ReferralId;

/**
 * The command: attach the police's own form to a G26.
 *
 * @param caseId which
 * @param file its contents, on disk for as long as it is handled
 * @param look what a look at it showed
 * @param doing who attaches it, and when
 */
public record AttachForm(ReferralId caseId, Path file, FileLook look, Doing doing) {

    /** The file is looked at here, before anything is locked: that may take a while. */
    public static AttachForm of(ReferralId caseId, Path file, Doing doing) {
        return new AttachForm(caseId, file, FileLook.at(file), doing);
    }
}
