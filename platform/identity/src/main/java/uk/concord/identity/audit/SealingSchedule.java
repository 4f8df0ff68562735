package uk.concord.identity.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals every few seconds of real time, over the datasource {@code sealer}, where {@code concord.audit.key-file} and
 * {@code concord.audit.anchor-file} are set; a service without them keeps its audit unsealed.
 */
@Singleton
class SealingSchedule {

    private static final Logger LOG = Logger.getLogger(SealingSchedule.class);

    private final Instance<AgroalDataSource> sealerDatabase;
    private final Optional<Path> keyFile;
    private final Optional<Path> anchorFile;
    private Sealer sealer;

    SealingSchedule(
            @DataSource("sealer") Instance<AgroalDataSource> sealerDatabase,
            @ConfigProperty(name = "concord.audit.key-file") Optional<Path> keyFile,
            @ConfigProperty(name = "concord.audit.anchor-file") Optional<Path> anchorFile) {
        this.sealerDatabase = sealerDatabase;
        this.keyFile = keyFile;
        this.anchorFile = anchorFile;
    }

    @Produces
    @Singleton
    AuditTrail trail() {
        return new AuditTrail(this::open);
    }

    @Scheduled(
            identity = "audit-sealing",
            every = "${concord.audit.seal-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        if (keyFile.isEmpty() || anchorFile.isEmpty()) {
            return;
        }
        try {
            sealer().sealWhatIsReady();
        } catch (SQLException | IOException | IllegalStateException e) {
            LOG.error("Audit was not sealed; it is tried again. Rows wait in the database meanwhile.", e);
        }
    }

    private Sealer sealer() throws IOException {
        if (sealer == null) {
            sealer = new Sealer(
                    this::open, SealingKey.openOrMake(keyFile.orElseThrow()), new Anchor(anchorFile.orElseThrow()));
        }
        return sealer;
    }

    private Connection open() throws SQLException {
        return sealerDatabase.get().getConnection();
    }
}
