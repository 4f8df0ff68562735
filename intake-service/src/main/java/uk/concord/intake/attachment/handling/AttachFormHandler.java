package uk.concord.intake.attachment.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.attachment.AttachmentRules;
import uk.concord.intake.attachment.Attachments;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.Referrals;
import uk.concord.rules.Reason;

/** Attaches a form to a G26, once it has been opened and nothing was found in it that it should not have. */
@ApplicationScoped
public class AttachFormHandler {

    private final Referrals referrals;
    private final Attachments attachments;
    private final AttachmentJournal journal;

    AttachFormHandler(Referrals referrals, Attachments attachments, AttachmentJournal journal) {
        this.referrals = referrals;
        this.attachments = attachments;
        this.journal = journal;
    }

    /** In one transaction, or not at all. @throws java.util.NoSuchElementException where there is no such referral */
    @Transactional
    public AttachOutcome handle(AttachForm command) {
        Referral referral = referrals.claim(command.caseId()).orElseThrow();
        Optional<Reason> closed = AttachmentRules.caseIsOpen(referral.state());
        if (closed.isPresent()) {
            return new AttachOutcome.Refused(true, List.of(closed.get()));
        }
        FileLook look = command.look();
        List<Reason> reasons = AttachmentRules.against(look.size(), look.kind(), look.pdf());
        return reasons.isEmpty() ? attach(referral, look, command) : new AttachOutcome.Refused(false, reasons);
    }

    private AttachOutcome attach(Referral referral, FileLook look, AttachForm command) {
        Optional<Attachment> newest = attachments.of(referral.id()).stream().findFirst();
        if (newest.filter(before -> before.digest().equals(look.digest())).isPresent()) {
            return new AttachOutcome.Attached(newest.get(), true);
        }
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                referral.id(),
                newest.map(Attachment::version).orElse(0) + 1,
                look.kind().orElseThrow(),
                look.size(),
                look.digest(),
                command.doing().by(),
                command.doing().at());
        try (InputStream contents = Files.newInputStream(command.file())) {
            attachments.add(attachment, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.attached(attachment, referral);
        return new AttachOutcome.Attached(attachment, false);
    }
}
