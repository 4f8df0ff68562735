package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.NO_FURTHER_ACTION;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.List;

/** The last day for a charge and the day after; months without the corresponding date; dates between two days. */
final class LimitationTable {

    private LimitationTable() {}

    static List<Row> rows() {
        return List.of(
                charge("the last day of six months", "2018-11-08", "2019-05-08")
                        .warns("limitation-near")
                        .change("closes after 8 May 2019"),
                charge("the day after the last", "2018-11-08", "2019-05-09")
                        .closed("limitation-passed-for-charge")
                        .change("closed after 8 May 2019"),
                charge("28 days before the last", "2018-11-08", "2019-04-10").warns("limitation-near"),
                charge("29 days before the last", "2018-11-08", "2019-04-09")
                        .open()
                        .informs("limitation-last-day")
                        .change("closes after 8 May 2019"),
                charge("31 August leads to 28 February", "2018-08-31", "2019-02-28")
                        .warns("limitation-near"),
                charge("31 August, on 1 March", "2018-08-31", "2019-03-01").closed("limitation-passed-for-charge"),
                charge("31 August leads to 29 February in a leap year", "2019-08-31", "2020-02-29")
                        .warns("limitation-near"),
                charge("31 August, on 1 March of a leap year", "2019-08-31", "2020-03-01")
                        .closed("limitation-passed-for-charge"),
                charge("31 October leads to 30 April", "2018-10-31", "2019-04-30")
                        .warns("limitation-near"),
                charge("31 October, on 1 May", "2018-10-31", "2019-05-01").closed("limitation-passed-for-charge"),
                charge("29 August leads to 28 February in a common year", "2018-08-29", "2019-02-28")
                        .warns("limitation-near"),
                charge("28 February leads to 28 August, not to the month's end", "2019-02-28", "2019-08-29")
                        .closed("limitation-passed-for-charge"),
                charge("in 2024: 29 February leads to 29 August", "2024-02-29", "2024-08-29")
                        .warns("limitation-near"),
                row("no limit, years later")
                        .offenceOn("2016-01-12")
                        .asks(CHARGE)
                        .open(),
                row("a limit of its own, charge")
                        .limit(TimeLimit.SPECIAL)
                        .asks(CHARGE)
                        .warns("special-time-limit"),
                row("a limit of its own, triage")
                        .limit(TimeLimit.SPECIAL)
                        .asks(TRIAGE)
                        .warns("special-time-limit"),
                row("a limit of its own, no further action")
                        .limit(TimeLimit.SPECIAL)
                        .asks(NO_FURTHER_ACTION)
                        .open(),
                passed("passed, youth conditional caution")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .closed("limitation-passed-for-conditional-caution"),
                passed("passed, youth caution").asks(YOUTH_CAUTION).warns("limitation-passed-for-caution"),
                passed("passed, triage").asks(TRIAGE).warns("limitation-passed-for-triage"),
                passed("passed, no further action").asks(NO_FURTHER_ACTION).open(),
                between("the later date still in time, the earlier not", "2019-05-09")
                        .asks(CHARGE)
                        .warns("limitation-may-have-passed")
                        .change("clears when its day is made sure; closes after 10 May 2019"),
                between("both dates in time, by a day", "2019-05-08")
                        .asks(CHARGE)
                        .warns("limitation-near"),
                between("the later date's last day", "2019-05-10").asks(CHARGE).warns("limitation-may-have-passed"),
                between("neither date in time", "2019-05-11").asks(CHARGE).closed("limitation-passed-for-charge"),
                between("the earlier date out of time, triage", "2019-05-09")
                        .asks(TRIAGE)
                        .warns("limitation-may-have-passed"));
    }

    private static Row charge(String name, String offence, String today) {
        return row(name).sixMonths().offenceOn(offence).on(today).asks(CHARGE);
    }

    private static Row passed(String name) {
        return row(name).sixMonths().offenceOn("2018-11-08").on("2019-05-09");
    }

    private static Row between(String name, String today) {
        return row(name).sixMonths().between("2018-11-08", "2018-11-10").on(today);
    }
}
