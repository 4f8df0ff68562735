package uk.concord.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.NotPermitted;

class AccessRulesTest {

    private static final AccessRules RULES = new AccessRules(file());

    private static final Map<String, Actor> PEOPLE = Map.of(
            "officer", actor("POLICE", "cleveland", "", "seconded-officer"),
            "officer of one YOS", actor("POLICE", "cleveland", "south-tees", "seconded-officer"),
            "officer elsewhere", actor("POLICE", "durham", "", "seconded-officer"),
            "officer of no force", actor("POLICE", "", "", "seconded-officer"),
            "duty manager", actor("YOS", "cleveland", "south-tees", "duty-manager"),
            "duty manager of no YOS", actor("YOS", "cleveland", "", "duty-manager"),
            "manager", actor("YOS", "cleveland", "south-tees", "yos-manager"),
            "manager next door", actor("YOS", "cleveland", "hartlepool", "yos-manager"),
            "operator", actor("NONE", "cleveland", "", "operator"),
            "nobody", actor("NONE", "cleveland", "south-tees"));

    private static AccessFile file() {
        try (var yaml = AccessRulesTest.class.getResourceAsStream("/access.yaml")) {
            return AccessFileReader.read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor actor(String agency, String force, String yos, String... roles) {
        return new Actor("id", "Name", agency, force, yos, "", Set.of(roles));
    }

    @ParameterizedTest(name = "{0} of {1} in {2}, restricted {3}: {4}")
    @CsvSource({
        "child.history, officer,                south-tees, false, true",
        "child.history, officer,                hartlepool, false, true",
        "child.history, officer,                south-tees, true,  false",
        "child.history, officer of one YOS,     south-tees, false, true",
        "child.history, officer of one YOS,     hartlepool, false, false",
        "child.history, officer elsewhere,      south-tees, false, false",
        "child.history, officer of no force,    south-tees, false, false",
        "child.history, duty manager,           south-tees, false, true",
        "child.history, duty manager,           hartlepool, false, false",
        "child.history, duty manager,           south-tees, true,  false",
        "child.history, duty manager of no YOS, south-tees, false, false",
        "child.history, duty manager of no YOS, '',         false, false",
        "child.history, manager,                south-tees, true,  true",
        "child.history, manager next door,      south-tees, true,  false",
        "child.history, operator,               south-tees, false, false",
        "child.history, nobody,                 south-tees, false, false",
        "notice.record, officer,                hartlepool, false, true",
        "notice.record, officer of one YOS,     hartlepool, false, true",
        "notice.record, officer,                hartlepool, true,  false",
        "notice.record, officer elsewhere,      hartlepool, false, false",
        "notice.record, duty manager,           south-tees, false, false",
        "deliveries,    operator,               hartlepool, false, true",
        "home,          duty manager,           hartlepool, true,  true",
        "home,          nobody,                 south-tees, false, false"
    })
    void sight(String operation, String who, String yos, boolean restricted, boolean seen) {
        assertThat(RULES.sees(PEOPLE.get(who), operation, new Area("cleveland", yos, restricted)))
                .isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0}, of {1}, allocated to {2}: {3}")
    @CsvSource({
        "child.plan,    duty manager,           south-tees, id,      true",
        "child.plan,    duty manager,           south-tees, another, false",
        "child.plan,    duty manager,           south-tees, '',      false",
        "child.plan,    duty manager,           hartlepool, id,      false",
        "child.plan,    operator,               south-tees, id,      false",
        "child.plan,    manager,                south-tees, another, true",
        "child.history, duty manager,           south-tees, id,      false"
    })
    void a_restricted_record_is_seen_by_the_worker_it_is_allocated_to(
            String operation, String who, String yos, String worker, boolean seen) {
        assertThat(RULES.sees(PEOPLE.get(who), operation, new Area("cleveland", yos, true, worker)))
                .isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "home,          officer,      true",
        "home,          operator,     true",
        "home,          nobody,       false",
        "notice.record, officer,      true",
        "notice.record, duty manager, false",
        "deliveries,    operator,     true",
        "deliveries,    manager,      false"
    })
    void permission(String operation, String who, boolean allowed) {
        assertThat(RULES.allows(PEOPLE.get(who), operation)).isEqualTo(allowed);
    }

    @Test
    void aRefusalSaysWhoMay() {
        assertThatThrownBy(() -> RULES.require(PEOPLE.get("operator"), "child.history"))
                .isInstanceOf(NotPermitted.class)
                .hasMessage("“See a child's disposals” is not open to your role. It is open to:"
                        + " Seconded police officer, YOS duty manager, YOS manager.");
        assertThatCode(() -> RULES.require(PEOPLE.get("manager"), "child.history"))
                .doesNotThrowAnyException();
    }

    @Test
    void anUnknownOperationIsAMistakeNotAnOpenDoor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.allows(PEOPLE.get("manager"), "child.histroy"))
                .withMessageContaining("child.histroy");
    }
}
