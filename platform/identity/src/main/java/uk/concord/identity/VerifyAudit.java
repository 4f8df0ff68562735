package uk.concord.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import uk.concord.identity.audit.Anchor;
import uk.concord.identity.audit.PublicSealingKey;
import uk.concord.identity.audit.Verification;

/**
 * Proves one service's audit from outside, with this module and the JDBC driver alone: {@code VerifyAudit <jdbc url> <user>
 * <public key file> <anchor file>}, the password in {@code CONCORD_SEALER_PASSWORD}. Ends with 0 when everything holds,
 * 1 when something is broken, 2 when it could not be looked at.
 */
public final class VerifyAudit {

    static final int HOLDS = 0;
    static final int BROKEN = 1;
    static final int NOT_LOOKED_AT = 2;

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.length != 4 || !environment.containsKey("CONCORD_SEALER_PASSWORD")) {
            out.println("Needed: <jdbc url> <user> <public key file> <anchor file>,"
                    + " and the password in CONCORD_SEALER_PASSWORD");
            return NOT_LOOKED_AT;
        }
        try {
            var verdict = Verification.of(
                    () -> DriverManager.getConnection(
                            arguments[0], arguments[1], environment.get("CONCORD_SEALER_PASSWORD")),
                    PublicSealingKey.read(Path.of(arguments[2])),
                    new Anchor(Path.of(arguments[3])));
            out.println(verdict.inWords());
            return verdict.holds() ? HOLDS : BROKEN;
        } catch (Anchor.Damaged e) {
            out.println("BROKEN: " + e.getMessage());
            return BROKEN;
        } catch (SQLException | IOException e) {
            out.println("The audit could not be verified: " + e.getMessage());
            return NOT_LOOKED_AT;
        }
    }
}
