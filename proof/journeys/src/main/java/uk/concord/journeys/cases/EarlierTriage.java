package uk.concord.journeys.cases;

import java.time.LocalDate;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Progress;

/** A case of triage told in one breath, on one day: as far as it is agreed, or to its end. */
final class EarlierTriage {

    private static final Person OFFICER = Person.named("the seconded officer");
    private static final Person MANAGER = Person.named("the duty manager");

    private EarlierTriage() {}

    /** From the G26 to its completion. */
    static void play(TheCase about, LocalDate offenceOn) {
        agree(about, offenceOn);
        new DeliverySteps(about).wholeWay(Disposal.TRIAGE);
        new PoliceSteps(about).withoutCodeOrWith(Disposal.TRIAGE, Progress.COMPLETED);
    }

    /** From the G26 to the agreement of both agencies. */
    static void agree(TheCase about, LocalDate offenceOn) {
        ReferralSteps form = new ReferralSteps(about);
        DecisionSteps talk = new DecisionSteps(about);
        form.offence("theft from shop", offenceOn);
        form.sends(Person.named("the referring officer"), Disposal.TRIAGE);
        form.accepts(OFFICER);
        talk.proposes(OFFICER, Disposal.TRIAGE, "A first, small theft, admitted at once.");
        talk.agrees(MANAGER);
    }
}
