package uk.concord.intake.draft.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.Drafts;
import uk.concord.intake.draft.handling.DraftHandler;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.web.ReferralDesk;
import uk.concord.intake.referral.web.ReferralForms;
import uk.concord.intake.referral.web.ReferralReading;
import uk.concord.intake.referral.web.Standing;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;

/** Begins drafts, and sends them by the very handler that the API uses: each is sent once, however often somebody clicks. */
@ApplicationScoped
class DraftActs {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final DraftHandler handler;
    private final ReferralDesk referrals;
    private final ReferralReading reading;
    private final ReferralForms forms;
    private final Idempotency idempotency;

    DraftActs(
            DraftDesk desk,
            Drafts drafts,
            DraftHandler handler,
            ReferralDesk referrals,
            ReferralReading reading,
            ReferralForms forms,
            Idempotency idempotency) {
        this.desk = desk;
        this.drafts = drafts;
        this.handler = handler;
        this.referrals = referrals;
        this.reading = reading;
        this.forms = forms;
        this.idempotency = idempotency;
    }

    /** A page of the list of the actor's drafts. */
    record Lines(List<DraftLine> lines, Paging pages, int days) {}

    @Transactional
    Lines mine(int page) {
        String force = desk.actor().force();
        String owner = desk.actor().id();
        Paging pages = new Paging(page, drafts.countOf(force, owner), "/intake/drafts", Map.of());
        List<DraftLine> lines = drafts.of(force, owner, pages.offset(), Paging.SIZE).stream()
                .map(DraftLine::of)
                .toList();
        return new Lines(lines, pages, handler.days());
    }

    @Transactional
    Answer begin(Form form) {
        return idempotency.once(desk.actor().id(), form.once(), "form /drafts", () -> {
            UUID id = desk.begin(Map.of(), Optional.empty());
            return new Answer(303, "/intake/drafts/" + id + "/child", "");
        });
    }

    /** Where the G26 is mended, or where it stands if there is nothing to mend. @throws NoSuchRecord */
    @Transactional
    String mend(UUID caseId) {
        Standing standing = reading.track(caseId);
        if (!standing.allows("SEND_AGAIN")) {
            return standing.to("standing");
        }
        UUID id = desk.mending(caseId, standing.version()).orElseGet(() -> {
            Referral referral = reading.toMend(caseId);
            return desk.begin(
                    DraftForms.mending(forms.toMend(referral)),
                    Optional.of(
                            new Draft.Mending(caseId, standing.reference(), standing.version(), standing.reasons())));
        });
        return "/intake/drafts/" + id;
    }

    /** The second of two clicks waits for the first, finds the draft gone, and is led to the same reference. */
    @Transactional
    Answer send(UUID id) {
        Optional<Draft> draft = desk.claim(id);
        return idempotency.once(
                desk.actor().id(),
                "draft-" + id,
                "send draft " + id,
                () -> sent(draft.orElseThrow(() -> new NoSuchRecord("draft"))));
    }

    private Answer sent(Draft draft) {
        Standing standing = draft.mends()
                .map(mending -> referrals.sendAgain(mending.caseId(), mending.version(), DraftForms.asSent(draft)))
                .orElseGet(() -> referrals.send(DraftForms.asSent(draft)));
        handler.sent(draft, standing.caseId());
        return new Answer(303, standing.to("sent"), "");
    }
}
