package uk.concord.local.kafka;

import static org.apache.kafka.common.acl.AclPermissionType.ALLOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Brings a broker to what the table of topics says: topics, principals, and the rights of each. May be repeated. Rights
 * to write carry the right to write idempotently; nobody has a right to transactions.
 */
public final class TopicsAndRights {

    private static final int SCRAM_ITERATIONS = 4096;

    private final List<Topic> topics;
    private final String from;
    private final short replicas;

    /** For the one broker of this machine, reached from this machine only. */
    public TopicsAndRights(List<Topic> topics) {
        this(topics, "127.0.0.1", (short) 1);
    }

    /**
     * For any cluster.
     *
     * @param from the address from which principals may use their rights; {@code *} for any
     * @param replicas how many brokers keep a topic
     */
    public TopicsAndRights(List<Topic> topics, String from, short replicas) {
        this.topics = List.copyOf(topics);
        this.from = from;
        this.replicas = replicas;
    }

    /** Creates what topics are missing. */
    public void createTopics(Admin admin) throws InterruptedException, ExecutionException {
        for (var created : admin.createTopics(topics.stream().map(this::asNew).toList())
                .values()
                .values()) {
            try {
                created.get();
            } catch (ExecutionException refused) {
                if (!(refused.getCause() instanceof TopicExistsException)) {
                    throw refused;
                }
            }
        }
    }

    /** Lets each principal sign in with its password, and gives it the rights of the table. */
    public void admit(Admin admin, Map<String, String> passwords) throws InterruptedException, ExecutionException {
        List<UserScramCredentialAlteration> users = new ArrayList<>();
        passwords.forEach((principal, password) -> users.add(new UserScramCredentialUpsertion(
                principal, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS), password)));
        admin.alterUserScramCredentials(users).all().get();
        List<AclBinding> rights = rights(passwords.keySet().stream().sorted().toList());
        admin.createAcls(rights).all().get();
        awaitEffect(admin, passwords.keySet(), rights);
    }

    /** The controller has them at once, the broker that checks them a moment later. */
    private static void awaitEffect(Admin admin, Set<String> principals, List<AclBinding> rights)
            throws InterruptedException, ExecutionException {
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!inEffect(admin, principals, rights)) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("The broker does not take over the rights of its principals");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean inEffect(Admin admin, Set<String> principals, List<AclBinding> rights)
            throws InterruptedException, ExecutionException {
        return admin.describeUserScramCredentials().users().get().containsAll(principals)
                && admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rights);
    }

    List<AclBinding> rights(List<String> principals) {
        List<AclBinding> rights = new ArrayList<>();
        for (String principal : principals) {
            for (Topic topic : topics) {
                if (topic.writers().contains(principal)) {
                    rights.add(allow(principal, AclOperation.WRITE, ResourceType.TOPIC, topic.name()));
                }
                if (topic.readers().contains(principal)) {
                    rights.add(allow(principal, AclOperation.READ, ResourceType.TOPIC, topic.name()));
                }
            }
            rights.addAll(groups(principal));
        }
        return rights;
    }

    /**
     * The consumer groups of a principal: its own name, and names that begin with it and a full stop. The full stop
     * keeps {@code police-west} out of the groups of {@code police-west-mercia}.
     */
    private List<AclBinding> groups(String principal) {
        ResourcePattern begun = new ResourcePattern(ResourceType.GROUP, principal + ".", PatternType.PREFIXED);
        return List.of(
                allow(principal, AclOperation.READ, ResourceType.GROUP, principal),
                new AclBinding(begun, entry(principal, AclOperation.READ)));
    }

    private AclBinding allow(String principal, AclOperation operation, ResourceType type, String name) {
        return new AclBinding(new ResourcePattern(type, name, PatternType.LITERAL), entry(principal, operation));
    }

    private AccessControlEntry entry(String principal, AclOperation operation) {
        return new AccessControlEntry("User:" + principal, from, operation, ALLOW);
    }

    private NewTopic asNew(Topic topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.of(replicas))
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(topic.kept().toMillis())));
    }
}
