package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.List;
import uk.concord.decision.triagepolicy.Ending;

/** The one triage: which past disposals use it up, and from when. */
final class TriageTable {

    private TriageTable() {}

    static List<Row> rows() {
        return List.of(
                row("no history").open(),
                had("a completed triage", "2018-03-03", Ending.COMPLETED)
                        .closed("triage-used")
                        .change("opens under the draft policy cleveland-triage-2"),
                had("a completed triage, whatever the time passed", "2014-01-05", Ending.COMPLETED)
                        .closed("triage-used")
                        .change("opens under the draft policy cleveland-triage-2"
                                + "; opens under the draft policy one-in-24-months"),
                had("a triage 24 months ago to the day", "2017-01-22", Ending.COMPLETED)
                        .closed("triage-used")
                        .change("opens under the draft policy cleveland-triage-2"
                                + "; opens under the draft policy one-in-24-months"),
                had("a triage 24 months ago but for a day", "2017-01-23", Ending.COMPLETED)
                        .closed("triage-used")
                        .change("opens under the draft policy cleveland-triage-2"),
                had("a triage in delivery", "2019-01-02", Ending.IN_DELIVERY).closed("triage-used"),
                had("a triage ended without a reasonable excuse", "2018-03-03", Ending.NOT_COMPLETED_WITHOUT_EXCUSE)
                        .closed("triage-used"),
                had("a triage ended with a reasonable excuse", "2018-03-03", Ending.NOT_COMPLETED_WITH_EXCUSE)
                        .open(),
                had("a triage under review", "2018-03-03", Ending.UNDER_REVIEW)
                        .warns("triage-under-review")
                        .change("closes if the review finds no reasonable excuse"),
                row("a triage pending in another case")
                        .pendingSince("2019-01-14")
                        .closed("triage-used")
                        .change("opens if the triage that is decided elsewhere is not given"
                                + "; opens under the draft policy cleveland-triage-2"),
                had("a triage given and one pending", "2018-03-03", Ending.COMPLETED)
                        .pendingSince("2019-01-14")
                        .closed("triage-used")
                        .change("opens under the draft policy cleveland-triage-2 in exceptional circumstances only"),
                had("three triages and one pending", "2017-03-03", Ending.COMPLETED)
                        .had("TRIAGE", "2017-09-03", Ending.COMPLETED)
                        .had("TRIAGE", "2018-03-03", Ending.COMPLETED)
                        .pendingSince("2019-01-14")
                        .closed("triage-used")
                        .change("stays closed under this policy and every draft"),
                underDraft("cleveland-triage-2", "a second as of right")
                        .had("TRIAGE", "2018-03-03", Ending.COMPLETED)
                        .open(),
                underDraft("cleveland-triage-2", "a third only with authority")
                        .had("TRIAGE", "2018-03-03", Ending.COMPLETED)
                        .had("TRIAGE", "2018-09-03", Ending.COMPLETED)
                        .closed("triage-exceptional-only")
                        .change("opens in exceptional circumstances, with the authority that the policy names"),
                underDraft("one-in-24-months", "one within 24 months")
                        .had("TRIAGE", "2018-03-03", Ending.COMPLETED)
                        .closed("triage-used")
                        .change("opens on 3 March 2020"),
                row("a youth restorative disposal of the police")
                        .had("YOUTH_RESTORATIVE_DISPOSAL", "2018-03-03", Ending.COMPLETED)
                        .open(),
                row("a community resolution of the police")
                        .had("COMMUNITY_RESOLUTION", "2018-03-03", Ending.COMPLETED)
                        .open(),
                row("a youth caution")
                        .had("YOUTH_CAUTION", "2018-03-03", Ending.COMPLETED)
                        .open(),
                had("history arriving, and a triage known already", "2018-03-03", Ending.COMPLETED)
                        .historyArriving()
                        .closed("history-still-arriving", "triage-used"),
                row("history arriving, before a choice").historyArriving().warns("history-still-arriving"),
                row("history arriving, triage chosen")
                        .historyArriving()
                        .chooses(Choices.of(TRIAGE))
                        .closed("history-not-yet-known")
                        .change("opens when the child's history has arrived"),
                row("part of the history deleted")
                        .historyDeletedOn("2018-03-31")
                        .closed("history-incomplete")
                        .change("opens when a check with the force is recorded"),
                row("part of the history deleted, triage chosen")
                        .historyDeletedOn("2018-03-31")
                        .chooses(Choices.of(TRIAGE))
                        .closed("history-incomplete"),
                row("part of the history deleted, charge chosen")
                        .historyDeletedOn("2018-03-31")
                        .chooses(Choices.of(CHARGE))
                        .open(),
                row("deleted, and the force found nothing")
                        .historyDeletedOn("2018-03-31")
                        .checkedWithTheForceOn("2019-01-21", "")
                        .warns("history-checked"),
                row("deleted, and the force found something")
                        .historyDeletedOn("2018-03-31")
                        .checkedWithTheForceOn("2019-01-21", "A reprimand of 2009.")
                        .warns("history-checked"),
                had("deleted and checked, and a triage known already", "2018-03-03", Ending.COMPLETED)
                        .historyDeletedOn("2018-03-31")
                        .checkedWithTheForceOn("2019-01-21", "")
                        .closed("history-checked", "triage-used"),
                row("history arriving, charge chosen")
                        .historyArriving()
                        .chooses(Choices.of(CHARGE))
                        .open(),
                row("history arriving, youth caution chosen")
                        .historyArriving()
                        .chooses(Choices.of(YOUTH_CAUTION))
                        .open(),
                had("used, triage chosen nevertheless", "2018-03-03", Ending.COMPLETED)
                        .chooses(Choices.of(TRIAGE))
                        .closed("triage-used"),
                had("used, youth caution chosen", "2018-03-03", Ending.COMPLETED)
                        .chooses(Choices.of(YOUTH_CAUTION))
                        .open()
                        .informs("policy-driven"),
                had("used, youth conditional caution asked about", "2018-03-03", Ending.COMPLETED)
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .open()
                        .informs("policy-driven"),
                row("the day before the policy began")
                        .born("1999-01-12")
                        .offenceOn("2013-06-03")
                        .on("2013-06-30")
                        .had("TRIAGE", "2012-03-03", Ending.COMPLETED)
                        .warns("no-triage-policy"),
                row("the day the policy began")
                        .born("1999-01-12")
                        .offenceOn("2013-06-03")
                        .on("2013-07-01")
                        .had("TRIAGE", "2012-03-03", Ending.COMPLETED)
                        .closed("triage-used"),
                had("the day before outcome 22 began", "2018-03-03", Ending.COMPLETED)
                        .on("2019-03-31")
                        .closed("triage-used"),
                had("the day outcome 22 began", "2018-03-03", Ending.COMPLETED)
                        .on("2019-04-01")
                        .closed("triage-used"));
    }

    private static Row underDraft(String draft, String name) {
        return row("were " + draft + " in force: " + name).under(draft);
    }

    private static Row had(String name, String givenOn, Ending ended) {
        return row(name).had("TRIAGE", givenOn, ended);
    }
}
