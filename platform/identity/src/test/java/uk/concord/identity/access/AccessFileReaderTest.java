package uk.concord.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.identity.AuditEntry;

class AccessFileReaderTest {

    private static final String GOOD = """
            roles:
              duty-manager: { title: YOS duty manager, agency: YOS, home: /decision/ }
              operator: { title: Operator, agency: NONE, home: /notification/ }
            operations:
              home: { service: all, does: See one's start page, roles: any, sight: none }
              child.history: { service: decision, does: See disposals, act: CONSULTATION, roles: [duty-manager], sight: area, restricted: [duty-manager], restricted-also: [allocated-worker] }
            """;

    @Test
    void aGoodFileIsRead() throws IOException {
        var file = read(GOOD);

        assertThat(file.roles()).containsOnlyKeys("duty-manager", "operator");
        assertThat(file.roles().get("duty-manager"))
                .isEqualTo(new Role("duty-manager", "YOS duty manager", "YOS", "/decision/"));
        assertThat(file.operation("home").roles()).containsExactlyInAnyOrder("duty-manager", "operator");
        assertThat(file.operation("home").act()).isEmpty();
        assertThat(file.operation("child.history").act()).contains(AuditEntry.Act.CONSULTATION);
        assertThat(file.operation("child.history").sight()).isEqualTo(Sight.AREA);
        assertThat(file.operation("child.history").restricted()).containsExactly("duty-manager");
        assertThat(file.operation("child.history").restrictedAlso()).containsExactly(Tie.ALLOCATED_WORKER);
        assertThat(file.operation("home").restrictedAlso()).isEmpty();
        assertThat(file.find("child.file")).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "roles: [duty-manager]        | roles: [duty-manger]          | operation child.history names a role in roles that it may not: “duty-manger”",
                "restricted: [duty-manager]   | restricted: [operator]        | operation child.history names a role in restricted that it may not: “operator”",
                "restricted: [duty-manager]   | restircted: [duty-manager]    | operation child.history has an unknown field “restircted”",
                "[allocated-worker]           | [alocated-worker]             | operation child.history has an unknown word in restricted-also “alocated-worker”",
                "[allocated-worker]           | allocated-worker              | operation child.history has no list of restricted-also",
                "sight: area                  | sight: erea                   | operation child.history has an unknown sight “erea”",
                "', sight: none'              | ''                            | operation home has no sight",
                "act: CONSULTATION            | act: READING                  | operation child.history has an unknown act “READING”",
                "'act: CONSULTATION, '        | ''                            | operation child.history has sight of people's records and no act",
                "does: See disposals          | does: ''                      | operation child.history has an ill-formed does “”",
                "'service: decision, '        | ''                            | operation child.history has no service",
                "roles: [duty-manager]        | roles: []                     | operation child.history admits nobody",
                "roles: [duty-manager]        | roles: everybody              | operation child.history has no list of roles",
                "child.history                | Child History                 | operation Child History is not named as one",
                "home: /decision/             | home: decision                | role duty-manager has an ill-formed home “decision”",
                "'title: Operator, '          | ''                            | role operator has no title",
                "agency: YOS                  | agency: Yos                   | role duty-manager has an ill-formed agency “Yos”",
                "operations:                  | operation:                    | the file has an unknown field “operation”"
            })
    void aFaultIsNamed(String good, String bad, String fault) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(AccessFileInvalid.class)
                .satisfies(invalid ->
                        assertThat(((AccessFileInvalid) invalid).faults()).contains(fault));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThatThrownBy(() -> read(GOOD.replace("agency: YOS", "agency: Yos").replace("sight: area", "sight: all")))
                .satisfies(invalid ->
                        assertThat(((AccessFileInvalid) invalid).faults()).hasSize(2));
    }

    @Test
    void anOperationThatStandsTwiceIsAFault() {
        assertThatThrownBy(() -> read(GOOD + "  home: { service: all, does: Again, roles: any, sight: none }\n"))
                .isInstanceOf(AccessFileInvalid.class)
                .hasMessageContaining("home");
    }

    @Test
    void noFileIsAFault() {
        assertThatThrownBy(() -> AccessFileReader.fromClasspath(ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(AccessFileInvalid.class)
                .hasMessageContaining("access.yaml is not on the classpath");
    }

    private static AccessFile read(String yaml) throws IOException {
        return AccessFileReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
