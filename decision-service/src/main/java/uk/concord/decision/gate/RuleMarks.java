package uk.concord.decision.gate;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.concord.rules.Rule;

/** The marks on the gates' rules, by code: where each comes from and how sure that is, said once and shown everywhere. */
final class RuleMarks {

    private static final Map<String, Rule> BY_CODE = read(List.of(
            AdultRules.class,
            CautionRules.class,
            ChildRules.class,
            ConditionsEndRules.class,
            ConditionsRules.class,
            CpsRules.class,
            EvidenceRules.class,
            LimitationRules.class,
            NoFurtherActionRules.class,
            TriageRules.class));

    private RuleMarks() {}

    static Rule of(String code) {
        return BY_CODE.get(code);
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    private static Map<String, Rule> read(List<Class<?>> holders) {
        Map<String, Rule> marks = new TreeMap<>();
        for (Class<?> holder : holders) {
            for (Method method : holder.getDeclaredMethods()) {
                Rule mark = method.getAnnotation(Rule.class);
                if (mark != null && marks.put(mark.code(), mark) != null) {
                    throw new IllegalStateException("two rules have the code " + mark.code());
                }
            }
        }
        return Collections.unmodifiableMap(marks);
    }
}
