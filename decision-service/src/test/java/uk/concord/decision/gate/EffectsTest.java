package uk.concord.decision.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.decision.gate.store.EffectsFiles;
import uk.concord.rules.Effect;

/** What the rules do is data; some of it nobody may loosen. */
class EffectsTest {

    private static final Effects SHIPPED = EffectsFiles.shipped("england-wales-1");

    @Test
    void the_baseline_does_what_the_marks_and_the_page_of_rules_say() {
        Map<String, Effect> marked = RuleMarks.codes().stream()
                .collect(Collectors.toMap(
                        code -> code, code -> RuleMarks.of(code).effect()));
        assertThat(new TreeMap<>(SHIPPED.byCode())).isEqualTo(new TreeMap<>(marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R1", "R2", "R4", "R10", "R20", "R23", "R51"})
    void the_law_s_own_blocks_are_never_loosened(String rule) {
        Pattern named = Pattern.compile("\\b" + rule + "\\b");
        List<String> blocks = RuleMarks.codes().stream()
                .filter(code -> RuleMarks.of(code).effect() == Effect.BLOCK)
                .filter(code -> named.matcher(RuleMarks.of(code).source()).find())
                .filter(code -> !code.equals("conditions-not-of-this-disposal"))
                .toList();
        assertThat(blocks).isNotEmpty().allMatch(Effects.NEVER_LOOSENED::contains);
    }

    @Test
    void everything_that_is_never_loosened_is_a_rule_that_blocks() {
        assertThat(Effects.NEVER_LOOSENED)
                .allSatisfy(code -> assertThat(SHIPPED.of(code)).isEqualTo(Effect.BLOCK));
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            names = {"WARN", "INFORM"})
    void a_file_that_loosens_one_is_refused(Effect looser) {
        for (String code : Effects.NEVER_LOOSENED) {
            assertThatThrownBy(() -> changed(code, looser))
                    .isInstanceOf(EffectsInvalid.class)
                    .hasMessageContaining(code + ", which the law does not allow");
        }
    }

    @Test
    void a_force_may_tighten_a_rule_from_a_day_on_and_only_what_it_does_changes() {
        Effects tighter = changed("identity-unconfirmed", Effect.BLOCK);
        Gates gates = Gates.with(List.of(tighter, SHIPPED));
        Row row = Row.row("unsure").unsure();
        assertThat(gates.effectsVersion(LocalDate.parse("2019-01-21"))).isEqualTo("england-wales-1");
        assertThat(gates.effectsVersion(LocalDate.parse("2019-01-22"))).isEqualTo("tighter");
        assertThat(gates.effectsVersion(LocalDate.parse("2000-01-01"))).isEqualTo("england-wales-1");
        assertThat(gates.answers(row.offence(), row.circumstances()))
                .allMatch(answer -> answer.verdict() == Verdict.CLOSED);
        assertThat(gates.answers(row.offence(), row.on("2019-01-21").circumstances()))
                .allMatch(answer -> answer.verdict() == Verdict.WARN);
    }

    @Test
    void no_rule_is_left_out_and_none_is_made_up() {
        Map<String, Effect> lacking = new HashMap<>(SHIPPED.byCode());
        lacking.remove("triage-used");
        lacking.put("triage-usd", Effect.WARN);
        assertThatThrownBy(() -> new Effects("lacking", SHIPPED.from(), lacking))
                .hasMessageContaining("says nothing of triage-used")
                .hasMessageContaining("names triage-usd, which is no rule");
    }

    @Test
    void two_versions_cannot_begin_on_the_same_day() {
        assertThatThrownBy(() -> Gates.with(List.of(SHIPPED, SHIPPED))).isInstanceOf(EffectsInvalid.class);
        assertThatThrownBy(() -> Gates.with(List.of())).isInstanceOf(EffectsInvalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: [",
                "version: x\nversion: x",
                "version: y\nfrom: 2013-04-08",
                "version: x\nfrom: 2013-02-30",
                "version: x\nfrom: 2013-04-08\neffects: {triage-used: STOP}",
                "version: x\nfrom: 2013-04-08\nefects: {}",
                "version: x\nfrom: 2013-04-08\neffects: {}"
            })
    void what_cannot_be_read_is_refused(String text) {
        assertThatThrownBy(() -> EffectsFiles.read("x", text)).isInstanceOf(EffectsInvalid.class);
    }

    private static Effects changed(String code, Effect effect) {
        Map<String, Effect> effects = new HashMap<>(SHIPPED.byCode());
        effects.put(code, effect);
        return new Effects("tighter", LocalDate.parse("2019-01-22"), effects);
    }
}
