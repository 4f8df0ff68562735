package uk.concord.disposal.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.ActRules;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.disposal.Circumstances;
import uk.concord.disposal.disposal.Disposal;
import uk.concord.disposal.disposal.DisposalCommand;
import uk.concord.disposal.disposal.DisposalId;
import uk.concord.disposal.disposal.DisposalState;
import uk.concord.disposal.disposal.Disposals;
import uk.concord.disposal.disposal.Ending;
import uk.concord.disposal.disposal.EndingRules;
import uk.concord.disposal.disposal.Review;
import uk.concord.disposal.disposal.Signing;
import uk.concord.disposal.disposal.Stop;
import uk.concord.disposal.disposal.handling.DisposalHandler;
import uk.concord.disposal.document.Document;
import uk.concord.disposal.document.Texts;
import uk.concord.rules.Reason;
import uk.concord.web.NoSuchRecord;

/** What can be done with a disposal, by page or by API. */
@ApplicationScoped
class DisposalDesk {

    static final String SEE = "disposal.see";
    static final String SIGN = "disposal.sign";
    static final String GIVE = "disposal.give";
    static final String CLOSE = "disposal.close";
    static final String REVIEW = "disposal.review";

    private static final int EXPLANATION_MOST = 1000;
    private static final int REASON_MOST = 4000;
    private static final int NAME_MOST = 200;

    private final CaseDesk desk;
    private final Disposals disposals;
    private final DisposalHandler handler;
    private final Texts texts;

    DisposalDesk(CaseDesk desk, Disposals disposals, DisposalHandler handler, Texts texts) {
        this.desk = desk;
        this.disposals = disposals;
        this.handler = handler;
        this.texts = texts;
    }

    /** The case of a disposal. @throws NoSuchRecord where there is none that the actor may see under the operation */
    CaseFile file(UUID disposalId, String operation) {
        UUID caseId = disposals.caseOf(new DisposalId(disposalId)).orElseThrow(() -> new NoSuchRecord("disposal"));
        return desk.find(caseId, operation);
    }

    List<DisposalView> of(CaseFile file) {
        return disposals.of(file.caseId()).stream().map(one -> view(file, one)).toList();
    }

    DisposalView one(CaseFile file, UUID disposalId) {
        return view(file, load(file, disposalId));
    }

    Disposal load(CaseFile file, UUID disposalId) {
        return disposals.of(file.caseId()).stream()
                .filter(found -> found.id().value().equals(disposalId))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("disposal"));
    }

    @Transactional
    DisposalView sign(UUID disposalId, AsSent.Signed sent) {
        CaseFile file = file(disposalId, SIGN);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        Signing.Answer child = reading.choice(Signing.Answer.class, sent.child(), "/child", "how the child answered");
        Signing.Answer parent = reading.choice(
                Signing.Answer.class, sent.parentOrCarer(), "/parentOrCarer", "how the parent or carer answered");
        Signing.Answer adult = reading.choice(
                Signing.Answer.class,
                sent.appropriateAdult(),
                "/appropriateAdult",
                "how the appropriate adult answered");
        NamedAdult named = adult(reading, sent.adult(), file.adult());
        reading.done();
        Act act = desk.act(SIGN, sent.happenedAt());
        Disposal disposal = load(file, disposalId);
        String text = texts.template(disposal.kind(), act.happenedOn()).version();
        List<String> offences = Document.offences(file, disposal.offences());
        String disclosure = texts.disclosure(act.happenedOn()).version();
        return act(
                file,
                disposalId,
                version,
                new DisposalCommand.Sign(new Signing(child, parent, adult, named, offences, text, disclosure, act)));
    }

    @Transactional
    DisposalView stop(UUID disposalId, AsSent.Stopped sent) {
        CaseFile file = file(disposalId, SIGN);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        Stop.Because because =
                reading.choice(Stop.Because.class, sent.because(), "/because", "why it will not be given");
        String explanation = reading.text(sent.explanation(), "/explanation", "an explanation", EXPLANATION_MOST);
        reading.done();
        return act(
                file,
                disposalId,
                version,
                new DisposalCommand.StopIt(
                        desk.act(SIGN, sent.happenedAt()),
                        new Stop(because, explanation),
                        circumstances(file, load(file, disposalId))));
    }

    @Transactional
    DisposalView give(UUID disposalId, AsSent.Given sent) {
        CaseFile file = file(disposalId, GIVE);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        reading.done();
        return act(
                file,
                disposalId,
                version,
                new DisposalCommand.Give(
                        desk.act(GIVE, sent.happenedAt()), circumstances(file, load(file, disposalId))));
    }

    @Transactional
    DisposalView close(UUID disposalId, AsSent.Closed sent) {
        CaseFile file = file(disposalId, CLOSE);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        boolean completed = reading.answer(sent.completed(), "/completed", "whether it was completed");
        String summary = ActRules.tidy(sent.summary());
        if (!reading.keep(EndingRules.hasSummary(summary))) {
            reading.text(summary, "/summary", "a summary", EndingRules.SUMMARY_MOST);
        }
        reading.done();
        return act(
                file,
                disposalId,
                version,
                new DisposalCommand.Close(new Ending(completed, summary, desk.act(CLOSE, sent.happenedAt()))));
    }

    @Transactional
    DisposalView review(UUID disposalId, AsSent.Reviewed sent) {
        CaseFile file = file(disposalId, REVIEW);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        boolean excuse =
                reading.answer(sent.reasonableExcuse(), "/reasonableExcuse", "whether there was a reasonable excuse");
        String reason = reading.text(sent.reason(), "/reason", "the reason", REASON_MOST);
        reading.done();
        return act(file, disposalId, version, new DisposalCommand.Answer(new Review(excuse, reason, desk.act(REVIEW))));
    }

    private DisposalView act(CaseFile file, UUID disposalId, int version, DisposalCommand command) {
        return view(file, desk.done(handler.handle(file, new DisposalId(disposalId), version, command)));
    }

    private DisposalView view(CaseFile file, Disposal disposal) {
        return DisposalView.of(disposal, file, warnings(file, disposal), desk::may);
    }

    private List<Reason> warnings(CaseFile file, Disposal disposal) {
        Stream<Reason> changed = disposal.state() == DisposalState.TO_GIVE
                ? disposal.course().signing().stream()
                        .flatMap(read -> texts.isStillRight(read.disclosureVersion(), desk.today()).stream())
                : Stream.empty();
        return Stream.concat(disposal.warnings(circumstances(file, disposal), desk.today()).stream(), changed)
                .toList();
    }

    private Circumstances circumstances(CaseFile file, Disposal disposal) {
        return new Circumstances(desk.child(file).dateOfBirth(), file.offences(disposal.offences()));
    }

    private static NamedAdult adult(Reading reading, AsSent.Adult sent, NamedAdult onTheForm) {
        if (sent == null) {
            return onTheForm;
        }
        return new NamedAdult(
                reading.text(sent.name(), "/adult/name", "the appropriate adult's name", NAME_MOST),
                reading.choice(
                        NamedAdult.Category.class, sent.category(), "/adult/category", "who the appropriate adult is"),
                reading.answer(sent.isVictim(), "/adult/isVictim", "whether the offence was against this adult"),
                reading.answer(sent.isPolice(), "/adult/isPolice", "whether this adult works for the police"),
                reading.answer(sent.isAdult(), "/adult/isAdult", "whether this adult is 18 or over"));
    }
}
