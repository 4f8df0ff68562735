package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.CHARGE;
import static uk.concord.decision.gate.DisposalKind.NO_FURTHER_ACTION;
import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.util.List;

/** Identity; nine and ten; seventeen and eighteen. */
final class ChildTable {

    private ChildTable() {}

    static List<Row> rows() {
        return List.of(
                row("identity not confirmed").unsure().warns("identity-unconfirmed"),
                row("identity not confirmed, no further action")
                        .unsure()
                        .asks(NO_FURTHER_ACTION)
                        .warns("identity-unconfirmed"),
                row("another birth date on another record")
                        .bornOtherwiseElsewhere()
                        .warns("another-birth-date"),
                nine("nine on the day of the offence, triage").asks(TRIAGE).closed("under-ten-at-offence"),
                nine("nine on the day of the offence, youth caution")
                        .asks(YOUTH_CAUTION)
                        .closed("under-ten-at-offence"),
                nine("nine on the day of the offence, youth conditional caution")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .closed("under-ten-at-offence"),
                nine("nine on the day of the offence, charge").asks(CHARGE).closed("under-ten-at-offence"),
                nine("nine on the day of the offence, no further action")
                        .asks(NO_FURTHER_ACTION)
                        .open(),
                row("ten on the day of the offence").born("2009-01-12").open(),
                row("born on 29 February, the offence on 28 February of a common year")
                        .born("2008-02-29")
                        .offenceOn("2018-02-28")
                        .closed("under-ten-at-offence"),
                row("born on 29 February, the offence on 1 March of a common year")
                        .born("2008-02-29")
                        .offenceOn("2018-03-01")
                        .open(),
                row("the dates end the day before the tenth birthday")
                        .born("2009-01-13")
                        .between("2019-01-02", "2019-01-12")
                        .closed("under-ten-at-offence"),
                row("the dates end on the tenth birthday")
                        .born("2009-01-12")
                        .between("2019-01-02", "2019-01-12")
                        .warns("may-have-been-under-ten")
                        .change("clears when the dates of the offence begin on or after 12 January 2019"
                                + "; closes if they end before it"),
                row("the dates span the tenth birthday, no further action")
                        .born("2009-01-12")
                        .between("2019-01-02", "2019-01-12")
                        .asks(NO_FURTHER_ACTION)
                        .open(),
                row("the dates begin on the tenth birthday")
                        .born("2009-01-02")
                        .between("2019-01-02", "2019-01-12")
                        .open(),
                row("seventeen for one day more, youth caution")
                        .born("2001-01-23")
                        .asks(YOUTH_CAUTION)
                        .open()
                        .informs("closes-at-eighteen")
                        .change("closes on 23 January 2019"),
                row("eighteen on the day, youth caution")
                        .born("2001-01-22")
                        .asks(YOUTH_CAUTION)
                        .closed("eighteen-for-caution")
                        .change("closed on 22 January 2019"),
                row("eighteen on the day, youth conditional caution")
                        .born("2001-01-22")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .closed("eighteen-for-caution"),
                row("eighteen on the day, triage").born("2001-01-22").warns("eighteen-for-triage"),
                row("eighteen on the day, charge")
                        .born("2001-01-22")
                        .asks(CHARGE)
                        .open(),
                row("born on 29 February, eighteen only on 1 March")
                        .born("2000-02-29")
                        .on("2018-02-28")
                        .offenceOn("2018-01-12")
                        .asks(YOUTH_CAUTION)
                        .open()
                        .change("closes on 1 March 2018"),
                row("born on 29 February, eighteen on 1 March")
                        .born("2000-02-29")
                        .on("2018-03-01")
                        .offenceOn("2018-01-12")
                        .asks(YOUTH_CAUTION)
                        .closed("eighteen-for-caution"),
                row("seventeen today, eighteen on the day planned")
                        .born("2001-01-29")
                        .chooses(Choices.given(YOUTH_CAUTION, "2019-01-29"))
                        .closed("eighteen-for-caution")
                        .change("opens if it is given before 29 January 2019"),
                row("seventeen today, and still on the day planned")
                        .born("2001-01-29")
                        .chooses(Choices.given(YOUTH_CAUTION, "2019-01-28"))
                        .open(),
                row("in 2024 as in 2019: eighteen on the day")
                        .born("2006-02-28")
                        .offenceOn("2024-01-12")
                        .on("2024-02-28")
                        .asks(YOUTH_CAUTION)
                        .closed("eighteen-for-caution"));
    }

    private static Row nine(String name) {
        return row(name).born("2009-01-13");
    }
}
