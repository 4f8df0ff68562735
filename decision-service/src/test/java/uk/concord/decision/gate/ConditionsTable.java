package uk.concord.decision.gate;

import static uk.concord.decision.gate.DisposalKind.TRIAGE;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CAUTION;
import static uk.concord.decision.gate.DisposalKind.YOUTH_CONDITIONAL_CAUTION;
import static uk.concord.decision.gate.Row.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Conditions: whether there are any, when they end, and that end against length and limitation. */
final class ConditionsTable {

    private ConditionsTable() {}

    static List<Row> rows() {
        return List.of(
                row("conditions with the usual length")
                        .chooses(Choices.conditional(Choices.letter(), Optional.empty(), ""))
                        .open(),
                row("no conditions")
                        .chooses(Choices.conditional(List.of(), Optional.empty(), ""))
                        .closed("conditions-missing"),
                row("blank conditions")
                        .chooses(Choices.conditional(List.of(" "), Optional.empty(), ""))
                        .closed("conditions-missing"),
                row("conditions of a youth caution")
                        .chooses(conditionsOf(YOUTH_CAUTION))
                        .closed("conditions-not-of-this-disposal"),
                row("conditions of triage").chooses(conditionsOf(TRIAGE)).closed("conditions-not-of-this-disposal"),
                row("conditions that end the day it is given")
                        .chooses(Choices.conditional("2019-01-22"))
                        .closed("conditions-end-too-early"),
                row("conditions that end the day after it is given")
                        .chooses(Choices.conditional("2019-01-23"))
                        .open(),
                row("three months to the day, no reason")
                        .chooses(Choices.conditional("2019-04-22"))
                        .open(),
                row("three months and a day, no reason")
                        .chooses(Choices.conditional("2019-04-23"))
                        .closed("length-reason-missing", "beyond-three-months")
                        .change("opens with a reason, or with conditions that end by 22 April 2019"),
                row("three months and a day, with a reason")
                        .chooses(Choices.conditional("2019-04-23", "The course runs until then."))
                        .warns("beyond-three-months"),
                row("twenty weeks, with a reason")
                        .chooses(Choices.conditional("2019-06-11", "The course runs until then."))
                        .warns("beyond-three-months"),
                row("twenty weeks and a day, with a reason")
                        .chooses(Choices.conditional("2019-06-12", "The course runs until then."))
                        .closed("beyond-three-months", "conditions-too-long")
                        .change("opens with conditions that end by 11 June 2019"),
                row("twenty weeks counted from the day planned")
                        .chooses(planned("2019-02-05", "2019-06-25"))
                        .warns("beyond-three-months"),
                row("twenty weeks and a day counted from the day planned")
                        .chooses(planned("2019-02-05", "2019-06-26"))
                        .closed("beyond-three-months", "conditions-too-long"),
                row("planned for yesterday")
                        .chooses(Choices.given(TRIAGE, "2019-01-21"))
                        .closed("planned-in-the-past"),
                row("planned for today")
                        .chooses(Choices.given(TRIAGE, "2019-01-22"))
                        .open(),
                limited("29 days left after the conditions", "2019-04-09").open(),
                limited("28 days left after the conditions", "2019-04-10")
                        .warns("conditions-end-near-limitation")
                        .change("clears with conditions that end by 9 April 2019"),
                limited("conditions that end on the last day for a charge", "2019-05-08")
                        .warns("conditions-end-near-limitation"),
                limited("conditions that end the day after", "2019-05-09")
                        .closed("conditions-end-after-limitation")
                        .change("opens with conditions that end by 8 May 2019"),
                limitedOn("2019-03-01", "the usual length passes the last day")
                        .chooses(Choices.conditional(Choices.letter(), Optional.empty(), ""))
                        .closed("conditions-end-after-limitation"),
                limitedOn("2019-03-01", "before a choice: the usual length passes the last day")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .warns("usual-length-passes-limitation")
                        .change("clears with conditions that end by 9 April 2019"),
                limitedOn("2019-01-15", "before a choice: the usual length leaves 29 days")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .open(),
                limitedOn("2019-01-16", "before a choice: the usual length leaves 28 days")
                        .asks(YOUTH_CONDITIONAL_CAUTION)
                        .warns("usual-length-passes-limitation"),
                row("dates between two days: the end lies after the earlier one's last day")
                        .sixMonths()
                        .between("2018-11-06", "2018-11-08")
                        .on("2019-02-20")
                        .chooses(Choices.conditional("2019-05-07"))
                        .warns("conditions-end-near-limitation"));
    }

    private static Row limited(String name, String end) {
        return limitedOn("2019-02-20", name).chooses(Choices.conditional(end));
    }

    private static Row limitedOn(String today, String name) {
        return row(name).sixMonths().offenceOn("2018-11-08").on(today);
    }

    private static Choice conditionsOf(DisposalKind kind) {
        return new Choice(
                kind, "It fits.", Optional.empty(), Choices.letter(), Optional.empty(), "", "", Optional.empty());
    }

    private static Choice planned(String givenOn, String end) {
        return new Choice(
                YOUTH_CONDITIONAL_CAUTION,
                "It fits.",
                Optional.empty(),
                Choices.letter(),
                Optional.of(LocalDate.parse(end)),
                "The course runs until then.",
                "",
                Optional.of(LocalDate.parse(givenOn)));
    }
}
