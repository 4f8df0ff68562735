package uk.concord.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The realm's file: who may sign in at the demonstration, and that no secret stands in it. */
class RealmFileTest {

    private static final Path FILE = Path.of(System.getProperty("concord.root"), "deploy/realm/concord-realm.json");

    @Test
    void hasASignInForEachRoleOfAPerson() throws Exception {
        assertThat(new Realm(FILE, "http://localhost", "", null).signIns())
                .extracting(Realm.SignIn::role)
                .contains(
                        "referring-officer",
                        "seconded-officer",
                        "duty-manager",
                        "case-manager",
                        "support-worker",
                        "victim-worker",
                        "yos-manager",
                        "police-inspector",
                        "board",
                        "scrutiny",
                        "auditor",
                        "operator");
    }

    @Test
    void everySecretIsAPlaceholder() throws Exception {
        Matcher secrets =
                Pattern.compile("\"(?:secret|value)\"\\s*:\\s*\"([^\"]*)\"").matcher(Files.readString(FILE));
        List<String> found = secrets.results().map(each -> each.group(1)).toList();
        assertThat(found).hasSizeGreaterThan(14).allMatch(secret -> secret.startsWith("${CONCORD_"));
    }
}
