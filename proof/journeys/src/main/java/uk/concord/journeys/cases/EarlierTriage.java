package uk.concord.journeys.cases;

import java.time.LocalDate;
import uk.concord.journeys.cases.Words.Disposal;
import uk.concord.journeys.cases.Words.Progress;

/** A child's earlier case, told in one breath: triage, given and completed on one day. */
final class EarlierTriage {

    private static final Person OFFICER = Person.named("the seconded officer");
    private static final Person MANAGER = Person.named("the duty manager");

    private EarlierTriage() {}

    static void play(TheCase about, LocalDate offenceOn) {
        ReferralSteps form = new ReferralSteps(about);
        DecisionSteps talk = new DecisionSteps(about);
        form.offence("theft from shop", offenceOn);
        form.sends(Person.named("the referring officer"), Disposal.TRIAGE);
        form.accepts(OFFICER);
        talk.proposes(OFFICER, Disposal.TRIAGE, "A first, small theft, admitted at once.");
        talk.agrees(MANAGER);
        new DeliverySteps(about).wholeWay(Disposal.TRIAGE);
        new PoliceSteps(about).withoutCodeOrWith(Disposal.TRIAGE, Progress.COMPLETED);
    }
}
