package uk.concord.notification.outcome.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.concord.notification.outcome.ClosingSummary;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.OutcomeLine;
import uk.concord.notification.outcome.Outcomes;
import uk.concord.notification.outcome.PoliceMessageCommand;
import uk.concord.notification.outcome.Who;

/** Takes in what happened in a case, and tells the police where their view of it changes. */
@ApplicationScoped
public class HearNewsHandler {

    private final Outcomes outcomes;
    private final Publication publication;

    HearNewsHandler(Outcomes outcomes, Publication publication) {
        this.outcomes = outcomes;
        this.publication = publication;
    }

    /** A form came in, for the first time or again. */
    @Transactional
    public void sent(UUID caseId, Outcome.Standing standing, List<OutcomeLine.Offence> offences, Instant happened) {
        Optional<Outcome> before = outcomes.claim(caseId);
        if (before.isPresent()) {
            tell(before.get(), before.get().sentAgain(standing, offences), happened);
            return;
        }
        Outcome begun = Outcome.begun(caseId, standing, offences);
        outcomes.add(begun);
        publication.publish(begun, PoliceMessageCommand.SUPERSEDE, Who.CONCORD, happened);
    }

    /** @return false where the case is not known yet */
    @Transactional
    public boolean hear(UUID caseId, CaseNews news, Instant happened) {
        Optional<Outcome> before = outcomes.claim(caseId);
        before.ifPresent(known -> tell(known, news.after(known), happened));
        return before.isPresent();
    }

    /** The same, with a closing summary that is kept beside it. @return false where the case is not known yet */
    @Transactional
    public boolean hear(UUID caseId, CaseNews news, Function<Outcome, ClosingSummary> summary, Instant happened) {
        Optional<Outcome> before = outcomes.claim(caseId);
        before.map(summary).ifPresent(outcomes::add);
        before.ifPresent(known -> tell(known, news.after(known), happened));
        return before.isPresent();
    }

    private void tell(Outcome before, Outcome after, Instant happened) {
        if (after.told().equals(before.told())) {
            outcomes.keep(after);
        } else {
            publication.publish(after, PoliceMessageCommand.SUPERSEDE, Who.CONCORD, happened);
        }
    }
}
