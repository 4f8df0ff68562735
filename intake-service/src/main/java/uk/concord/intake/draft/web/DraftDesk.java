package uk.concord.intake.draft.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Areas;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.DraftStanding;
import uk.concord.intake.draft.Drafts;
import uk.concord.intake.draft.handling.DraftHandler;
import uk.concord.intake.offence.OffenceList;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.G26Reader;
import uk.concord.intake.referral.G26Reading;
import uk.concord.time.BusinessClock;
import uk.concord.web.NoSuchRecord;

/** What the pages of drafts have in common: whose a draft is, how far it has come, and that its reading is audited. */
@ApplicationScoped
class DraftDesk {

    private final Drafts drafts;
    private final DraftHandler handler;
    private final OffenceList offences;
    private final Areas areas;
    private final Access access;
    private final Audit audit;
    private final BusinessClock clock;

    DraftDesk(
            Drafts drafts,
            DraftHandler handler,
            OffenceList offences,
            Areas areas,
            Access access,
            Audit audit,
            BusinessClock clock) {
        this.drafts = drafts;
        this.handler = handler;
        this.offences = offences;
        this.areas = areas;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Actor actor() {
        return access.actor();
    }

    /** A new draft of the actor's. */
    @Transactional
    UUID begin(Map<String, List<String>> typed, Optional<Draft.Mending> mends) {
        Draft draft = new Draft(
                UUID.randomUUID(), actor().id(), actor().force(), typed, Set.of(), mends, clock.now(), until());
        handler.begin(draft);
        return draft.id();
    }

    /** The actor's draft with how far it has come, its reading audited. @throws NoSuchRecord where it is not theirs */
    @Transactional
    DraftStanding open(UUID id) {
        Draft draft = mine(drafts.find(id));
        consulted(draft);
        return standing(draft);
    }

    /** The actor's draft, changed and saved. @throws NoSuchRecord where it is not theirs */
    @Transactional
    DraftStanding save(UUID id, UnaryOperator<Draft> change) {
        Draft draft = change.apply(mine(drafts.claim(id)));
        handler.save(draft);
        return standing(draft);
    }

    /** @throws NoSuchRecord where it is not the actor's */
    @Transactional
    void delete(UUID id) {
        handler.delete(mine(drafts.claim(id)));
    }

    /** The actor's draft, held to the end of the transaction; empty where there is none. */
    Optional<Draft> claim(UUID id) {
        return drafts.claim(id).filter(draft -> draft.isOf(actor().id(), actor().force()));
    }

    /** The draft in which the actor mends this version of a G26; one for an earlier version is dropped. */
    @Transactional
    Optional<UUID> mending(UUID caseId, int version) {
        Optional<Draft> before = drafts.mending(actor().force(), actor().id(), caseId);
        before.filter(draft -> mended(draft) != version).ifPresent(handler::delete);
        return before.filter(draft -> mended(draft) == version).map(Draft::id);
    }

    /** The day until which a draft is kept that is saved today. */
    LocalDate until() {
        return clock.today().plusDays(handler.days());
    }

    /** What the draft says, where every field of it can be read. */
    Optional<G26> read(Draft draft) {
        return reading(draft).fold(Optional::of, reasons -> Optional.empty());
    }

    LocalDate today() {
        return clock.today();
    }

    private DraftStanding standing(Draft draft) {
        return DraftStanding.of(draft, reading(draft).fold(form -> List.of(), reasons -> reasons));
    }

    private G26Reading reading(Draft draft) {
        G26AsSent sent = DraftForms.asSent(draft);
        List<UUID> ids =
                Stream.generate(UUID::randomUUID).limit(sent.offences().size()).toList();
        return new G26Reader(offences, clock.today(), areas.yosOf(draft.force())).read(sent, ids);
    }

    private Draft mine(Optional<Draft> draft) {
        return draft.filter(found -> found.isOf(actor().id(), actor().force()))
                .orElseThrow(() -> new NoSuchRecord("draft"));
    }

    private void consulted(Draft draft) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION, "referral.send", actor().id(), "draft/" + draft.id(), "", Map.of()));
    }

    private static int mended(Draft draft) {
        return draft.mends().map(Draft.Mending::version).orElse(0);
    }
}
