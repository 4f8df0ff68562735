package uk.concord.decision.jointdecision.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.NoFurtherActionReason;
import uk.concord.rules.Reason;
import uk.concord.web.Choice;
import uk.concord.web.Form;

/** What the forms of the decision room ask, and how what was typed in them is read. */
@TemplateData
public record RoomForm(JointDecisionView room) {

    /** One open offence in the form. @param index its place among them, which its fields are named by */
    @TemplateData
    public record OpenLine(int index, JointDecisionView.Line line, List<Choice> disposals) {

        public String field(String name) {
            return "lines-" + index + "-" + name;
        }
    }

    public String casePage() {
        return "/decision/cases/" + room.caseId();
    }

    /** Where a form goes. */
    public String way(String act) {
        return casePage() + "/decision/" + act;
    }

    /** Where the form with a disposal for each offence goes. */
    public String choiceWay() {
        return way(room.may("DECIDE_BY_POLICE") ? "police-decision" : "proposal");
    }

    public String caption(JointDecisionView.Line line) {
        return "What can be chosen for offence " + line.number() + " today";
    }

    public String offence(int number) {
        return "Offence " + number;
    }

    public String title(JointDecisionView.Made made) {
        return "Decision " + made.decision() + ": " + made.basisTitle();
    }

    /** The open offences, each with the disposals and what the rules say of them today. */
    public List<OpenLine> lines() {
        List<OpenLine> lines = new ArrayList<>();
        for (JointDecisionView.Line line : room.lines()) {
            if (line.open()) {
                lines.add(new OpenLine(
                        lines.size(),
                        line,
                        line.disposals().stream()
                                .map(each -> new Choice(each.kind(), each.title(), each.answerTitle()))
                                .toList()));
            }
        }
        return lines;
    }

    public List<Choice> noFurtherActionReasons() {
        return Arrays.stream(NoFurtherActionReason.values())
                .map(reason -> Choice.of(reason.name(), Titles.of(reason)))
                .toList();
    }

    public List<Choice> agrees() {
        return List.of(
                Choice.of("true", "Yes, we go along with the police"), Choice.of("false", "No, we think otherwise"));
    }

    public List<Choice> found() {
        return List.of(Choice.of("true", "Nothing"), Choice.of("false", "Something"));
    }

    /** The one line that says why nobody here can act, and what would change it; empty where they can. */
    public String waiting() {
        if (!room.allowedActions().isEmpty()) {
            return "";
        }
        return switch (room.state()) {
            case "PROPOSED", "PROPOSED_AGAIN" -> "The other agency has to answer the proposal.";
            case "ESCALATED" ->
                room.yosView() == null
                        ? "It is with the YOS operations manager, whose view is due by the day below, and then with a police"
                                + " inspector."
                        : "It is with a police inspector, who records the police decision.";
            case "AGREED" ->
                "It is decided. An offence opens again here if the assessment differs, or a disposal falls away.";
            case "CLOSED" -> "Everything is decided and done. Nothing is left to decide.";
            default -> "Only a seconded officer or inspector, and a duty manager or operations manager, decide here.";
        };
    }

    /** Whether the reasons for the one open offence are all the reasons there are, and are asked for once. */
    public boolean single() {
        return lines().size() == 1;
    }

    /**
     * A form that opens with what is on the table, else with what had been decided before, else with what the police proposed
     * on the G26. Why something is decided again is written anew.
     *
     * @param byPolice whether somebody of the police looks at it: what they wrote on the G26 they need not write again
     */
    static Form opening(JointDecisionView room, boolean byPolice) {
        Map<String, String> known = new HashMap<>();
        for (OpenLine open : new RoomForm(room).lines()) {
            known.put(open.field("disposal"), room.suggestion().disposal());
            if (byPolice && room.decision() == 0) {
                known.put(open.field("reason"), room.suggestion().reason());
            }
            if (open.line().before() != null) {
                put(known, open, open.line().before());
                known.remove(open.field("reason"));
                known.remove(open.field("upheldBecause"));
            }
            if (room.proposal() != null) {
                room.proposal().lines().stream()
                        .filter(line -> line.offenceId().equals(open.line().offenceId()))
                        .forEach(line -> put(known, open, line));
            }
        }
        if (room.proposal() != null && room.may("PROPOSE") && !room.state().equals("DIFFER")) {
            known.put("reasons", room.proposal().reasons());
        }
        return Form.filled(known);
    }

    private static void put(Map<String, String> known, OpenLine open, JointDecisionView.ChosenView line) {
        known.put(open.field("disposal"), line.disposal());
        known.put(open.field("reason"), line.reason());
        known.put(
                open.field("noFurtherActionReason"),
                line.noFurtherActionReason() == null ? "" : line.noFurtherActionReason());
        known.put(open.field("conditions"), String.join("\n", line.conditions()));
        known.put(open.field("lengthReason"), line.lengthReason());
        known.put(open.field("cpsAuthority"), line.cpsAuthority());
        known.put(open.field("upheldBecause"), line.upheldBecause());
        if (line.conditionsEndOn() != null) {
            known.put(
                    open.field("conditionsEndOn") + "-day",
                    String.valueOf(line.conditionsEndOn().getDayOfMonth()));
            known.put(
                    open.field("conditionsEndOn") + "-month",
                    String.valueOf(line.conditionsEndOn().getMonthValue()));
            known.put(
                    open.field("conditionsEndOn") + "-year",
                    String.valueOf(line.conditionsEndOn().getYear()));
        }
    }

    static Integer version(Form form) {
        return form.text("version").matches("[0-9]{1,9}") ? Integer.valueOf(form.text("version")) : null;
    }

    static Boolean agrees(Form form) {
        return switch (form.text("agrees")) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** The agency's reasons; those for the offence where there is one offence only. */
    static String reasons(Form form) {
        return asksOnce(form) && form.text("reasons").isBlank() ? form.text("lines-0-reason") : form.text("reasons");
    }

    private static boolean asksOnce(Form form) {
        return form.text("lines-1-offenceId").isEmpty()
                && !form.text("lines-0-offenceId").isEmpty();
    }

    /** The same form with each reason at its field; what is said of a field that it does not have is said of the other. */
    static Form refused(Form form, List<Reason> reasons) {
        return form.refused(reasons.stream()
                .filter(reason -> !asksOnce(form) || !reason.field().equals("/reasons"))
                .map(RoomForm::atField)
                .toList());
    }

    /** What was chosen for each offence. What belongs to another disposal than the chosen one is passed over. */
    static List<LineSent> lines(Form form) {
        List<LineSent> lines = new ArrayList<>();
        for (int i = 0; !form.text("lines-" + i + "-offenceId").isEmpty(); i++) {
            String at = "lines-" + i + "-";
            String disposal = form.text(at + "disposal");
            boolean conditional = disposal.equals(DisposalKind.YOUTH_CONDITIONAL_CAUTION.name());
            boolean nothing = disposal.equals(DisposalKind.NO_FURTHER_ACTION.name());
            lines.add(new LineSent(
                    form.text(at + "offenceId"),
                    disposal,
                    form.text(at + "reason"),
                    nothing ? form.text(at + "noFurtherActionReason") : "",
                    conditional ? conditions(form.text(at + "conditions")) : List.of(),
                    conditional ? form.date(at + "conditionsEndOn") : "",
                    conditional ? form.text(at + "lengthReason") : "",
                    form.text(at + "cpsAuthority"),
                    form.text(at + "upheldBecause")));
        }
        return lines;
    }

    /** The reason at the form's own field: the contract's {@code /lines/0/reason} is the form's {@code lines-0-reason}. */
    private static Reason atField(Reason reason) {
        String field =
                reason.field().startsWith("/") ? reason.field().substring(1).replace('/', '-') : reason.field();
        return new Reason(reason.code(), field.equals("lines") ? "lines-0-disposal" : field, reason.text());
    }

    private static List<String> conditions(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
