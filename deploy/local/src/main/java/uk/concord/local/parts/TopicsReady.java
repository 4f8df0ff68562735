package uk.concord.local.parts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import uk.concord.local.FreePorts;
import uk.concord.local.data.Secrets;
import uk.concord.local.kafka.KafkaClients;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.kafka.Topic;
import uk.concord.local.kafka.TopicsAndRights;

/** Kafka is ready when it answers and every topic, principal and right is there. */
record TopicsReady(KafkaSettings settings, Secrets secrets, List<String> forces) implements Readiness {

    @Override
    public boolean reached() throws IOException, InterruptedException {
        if (FreePorts.isFree(settings.port())) {
            return false;
        }
        Map<String, Object> administrator = KafkaClients.signedIn(
                settings.bootstrapServers(),
                KafkaSettings.ADMINISTRATOR,
                settings.brokerPassword().orElseThrow());
        administrator.put("default.api.timeout.ms", 20_000);
        administrator.put("request.timeout.ms", 10_000);
        administrator.put("reconnect.backoff.max.ms", 500);
        try (Admin admin = Admin.create(administrator)) {
            TopicsAndRights plan = new TopicsAndRights(Topic.all(forces));
            plan.createTopics(admin);
            plan.admit(admin, passwords());
            return true;
        } catch (ExecutionException notYet) {
            throw new IOException(notYet);
        }
    }

    private Map<String, String> passwords() throws IOException {
        Map<String, String> passwords = new TreeMap<>();
        for (String service : Topic.SERVICES) {
            passwords.put(service, secrets.kafka(service));
        }
        for (String force : forces) {
            passwords.put(Topic.principalOf(force), secrets.kafka(Topic.principalOf(force)));
        }
        return passwords;
    }
}
