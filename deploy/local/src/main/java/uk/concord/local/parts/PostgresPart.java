package uk.concord.local.parts;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import uk.concord.local.data.Secrets;
import uk.concord.local.kafka.Topic;
import uk.concord.local.postgres.Postgres;
import uk.concord.local.postgres.ServiceDatabases;
import uk.concord.local.supervision.Part;

/** PostgreSQL with a database for each service and one for the identity provider; ready when these are there. */
public record PostgresPart(Postgres.Settings settings, Secrets secrets) implements Part {

    public static final String NAME = "postgres";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public ProcessHandle start(Consumer<ProcessHandle> born) throws IOException {
        Postgres postgres = Postgres.start(settings, born);
        try (Connection superuser = postgres.connect("postgres")) {
            ServiceDatabases databases = new ServiceDatabases(superuser);
            for (String service : Topic.SERVICES) {
                databases.createFor(
                        service,
                        new ServiceDatabases.Passwords(
                                secrets.database(service + "_owner"),
                                secrets.database(service),
                                secrets.database(service + "_sealer")));
            }
            databases.createForKeycloak(secrets.database("keycloak"));
            return postgres.process();
        } catch (SQLException refused) {
            postgres.close();
            throw new IOException("the databases could not be made: " + refused.getMessage(), refused);
        }
    }

    @Override
    public void stop(ProcessHandle process) throws IOException, InterruptedException {
        Postgres.stop(process);
    }
}
