package uk.concord.intake.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.intake.attachment.Attachment;
import uk.concord.intake.attachment.Attachments;
import uk.concord.intake.attachment.handling.AttachForm;
import uk.concord.intake.attachment.handling.AttachFormHandler;
import uk.concord.intake.attachment.handling.AttachOutcome;
import uk.concord.intake.attachment.handling.AttachmentJournal;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralId;
import uk.concord.intake.referral.Referrals;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What pages and API have in common where a form is attached or read: who may, and how a refusal is said. */
@ApplicationScoped
@Named("attachments")
public class AttachmentDesk {

    private static final String SEND = "referral.send";
    private static final String SEE = "referral.see";

    private final AttachFormHandler handler;
    private final Attachments attachments;
    private final AttachmentJournal journal;
    private final Referrals referrals;
    private final Persons persons;
    private final Access access;
    private final BusinessClock clock;

    AttachmentDesk(
            AttachFormHandler handler,
            Attachments attachments,
            AttachmentJournal journal,
            Referrals referrals,
            Persons persons,
            Access access,
            BusinessClock clock) {
        this.handler = handler;
        this.attachments = attachments;
        this.journal = journal;
        this.referrals = referrals;
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    /** The G26 to which the actor may attach. @throws NoSuchRecord where there is none that they may send */
    @Transactional
    Referral toAttachTo(UUID caseId) {
        return found(caseId, SEND);
    }

    /** What is attached to a G26 that the actor has been shown, the newest first. */
    @Transactional
    public List<AttachmentLine> of(UUID caseId) {
        return attachments.of(new ReferralId(caseId)).stream()
                .map(AttachmentLine::of)
                .toList();
    }

    /** @throws NoSuchRecord @throws Invalid where the file is not taken @throws Refused where the case is closed */
    AttachOutcome.Attached attach(UUID caseId, Path file) {
        toAttachTo(caseId);
        Actor actor = access.actor();
        By by = new By(actor.id(), actor.name(), role(actor));
        AttachForm command = AttachForm.of(new ReferralId(caseId), file, new Doing(by, clock.now(), clock.today()));
        return handler.handle(command).fold(attached -> attached, refused -> {
            throw said(refused);
        });
    }

    /** The same with a file that is not on disk yet. */
    AttachOutcome.Attached attach(UUID caseId, InputStream sent) {
        toAttachTo(caseId);
        try {
            Path file = Files.createTempFile("attachment", "");
            try {
                Files.copy(sent, file, StandardCopyOption.REPLACE_EXISTING);
                return attach(caseId, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form that the actor reads, and the G26's reference; the reading is audited. */
    record Opened(Attachment attachment, String reference) {}

    /** @param version which; 0 for the newest @throws NoSuchRecord where there is none that the actor may see */
    @Transactional
    Opened open(UUID caseId, int version) {
        Referral referral = found(caseId, SEE);
        Attachment attachment = attachments.of(referral.id()).stream()
                .filter(each -> version == 0 || each.version() == version)
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("form"));
        journal.read(attachment, referral, access.actor().id());
        return new Opened(attachment, referral.reference());
    }

    /** Writes out a form that was opened. */
    @Transactional
    void write(Attachment attachment, OutputStream out) throws IOException {
        attachments.write(attachment, out);
    }

    private Referral found(UUID caseId, String operation) {
        Actor actor = access.actor();
        return referrals
                .find(new ReferralId(caseId))
                .filter(referral -> sees(actor, operation, referral))
                .orElseThrow(() -> new NoSuchRecord("G26"));
    }

    /** Whoever sent a G26 knows whom it is about: a restriction does not keep them from attaching to it. */
    private boolean sees(Actor actor, String operation, Referral referral) {
        boolean own = operation.equals(SEND) && referral.sentBy().id().equals(actor.id());
        boolean restricted =
                persons.find(referral.personId()).map(Person::restricted).orElse(true);
        return access.sees(
                actor, operation, new Area(referral.force(), referral.form().yos(), !own && restricted));
    }

    private String role(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .filter(role -> access.allows(
                        new Actor(
                                actor.id(),
                                actor.name(),
                                actor.agency(),
                                actor.force(),
                                actor.yos(),
                                actor.rank(),
                                Set.of(role)),
                        SEND))
                .findFirst()
                .orElseThrow();
    }

    private static RuntimeException said(AttachOutcome.Refused refused) {
        return refused.closed()
                ? new Refused(Refused.Kind.CONFLICT, refused.reasons(), List.of())
                : new Invalid(refused.reasons());
    }
}
