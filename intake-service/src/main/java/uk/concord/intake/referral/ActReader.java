package uk.concord.intake.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.intake.form.FormRules;
import uk.concord.rules.Reason;

/** Reads what somebody wrote when they acted on a referral: every reason why it cannot be understood. */
final class ActReader {

    private static final int LONGEST = 1000;

    private ActReader() {}

    static List<Reason> unreadable(ReferralAct act) {
        return reasons(act).flatMap(Optional::stream).toList();
    }

    private static Stream<Optional<Reason>> reasons(ReferralAct act) {
        if (act instanceof ReferralAct.Return back) {
            return ofReturn(back);
        }
        if (act instanceof ReferralAct.FindNotSuitable find) {
            return Stream.of(
                    FormRules.choiceIsKnown(
                            find.because(),
                            Arrays.stream(UnsuitableBecause.values())
                                    .map(Enum::name)
                                    .toList(),
                            "/reason",
                            "why it is not suitable"),
                    FormRules.textIsReadable(find.explanation(), LONGEST, "/explanation", "what makes it so"));
        }
        if (act instanceof ReferralAct.Amend amend) {
            return Stream.of(FormRules.textIsReadable(amend.reason(), LONGEST, "/reason", "why it changes"));
        }
        return act instanceof ReferralAct.Withdraw withdraw
                ? Stream.of(FormRules.textIsReadable(withdraw.reason(), LONGEST, "/reason", "why you take it back"))
                : Stream.empty();
    }

    private static Stream<Optional<Reason>> ofReturn(ReferralAct.Return back) {
        List<Optional<Reason>> found = new ArrayList<>();
        found.add(ReferralRules.somethingToMend(back.reasons().size()));
        for (int index = 0; index < back.reasons().size(); index++) {
            FieldReason reason = back.reasons().get(index);
            String at = "/reasons/" + index;
            found.add(ReferralRules.fieldIsPointer(reason.field(), at + "/field"));
            found.add(FormRules.textIsReadable(reason.text(), LONGEST, at + "/text", "what needs work there"));
        }
        return found.stream();
    }
}
