package uk.concord.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.concord.deployment.Checkout.list;
import static uk.concord.deployment.Checkout.map;
import static uk.concord.deployment.Checkout.strings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.images.Image;
import uk.concord.images.Images;
import uk.concord.local.gateway.Gateway;
import uk.concord.local.kafka.Topic;
import uk.concord.prepare.MakeSecrets;

/** The Kubernetes files, read to the letter by the types of the Kubernetes API. */
class KubernetesTest {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "Deployment", Deployment.class,
            "Service", Service.class,
            "Job", Job.class,
            "PodDisruptionBudget", PodDisruptionBudget.class,
            "NetworkPolicy", NetworkPolicy.class,
            "PersistentVolumeClaim", PersistentVolumeClaim.class,
            "Ingress", Ingress.class,
            "Namespace", Namespace.class);

    /** Without the place where these types would put what they do not know. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private static final List<HasMetadata> RESOURCES = Checkout.files(Checkout.KUBERNETES, ".yaml").stream()
            .filter(file -> !file.endsWith("kustomization.yaml"))
            .flatMap(file -> Checkout.documents(file).stream())
            .map(KubernetesTest::read)
            .toList();

    private static HasMetadata read(Map<String, Object> document) {
        Class<? extends HasMetadata> kind = KINDS.get(String.valueOf(document.get("kind")));
        assertThat(kind).as("kind %s", document.get("kind")).isNotNull();
        HasMetadata resource = STRICT.convertValue(document, kind);
        assertThat(document.get("apiVersion")).isEqualTo(HasMetadata.getApiVersion(kind));
        return resource;
    }

    @Test
    void aServiceIsToldWhatTheLauncherWouldTellIt(@TempDir Path folder) throws Exception {
        for (String service : Topic.SERVICES) {
            Container container = containerOf(deployment(service));
            Set<String> told = new TreeSet<>();
            container.getEnvFrom().forEach(from -> told.addAll(settings(from.getConfigMapRef())));
            container.getEnv().forEach(variable -> told.add(variable.getName()));
            assertThat(told).as(service).isEqualTo(Names.inContainers(service, folder));
        }
    }

    @Test
    void passwordsComeFromSecretsAsMakeSecretsMakesThem(@TempDir Path folder) throws Exception {
        MakeSecrets.main(new String[] {folder.toString(), "cleveland"});
        for (String service : Topic.SERVICES) {
            List<EnvVar> variables = containerOf(deployment(service)).getEnv();
            assertThat(variables).allSatisfy(variable -> {
                assertThat(variable.getValue()).isNull();
                assertThat(variable.getValueFrom().getSecretKeyRef().getName()).isEqualTo(service);
                assertThat(variable.getValueFrom().getSecretKeyRef().getKey()).isEqualTo(variable.getName());
            });
            assertThat(variables.stream().map(EnvVar::getName).collect(Collectors.toSet()))
                    .isEqualTo(Checkout.environment(folder.resolve(service + ".env"))
                            .keySet());
        }
        for (Job job : all(Job.class)) {
            PodSpec pod = job.getSpec().getTemplate().getSpec();
            assertThat(pod.getVolumes().stream().map(Volume::getSecret).filter(secret -> secret != null))
                    .extracting(SecretVolumeSource::getSecretName)
                    .containsExactly("prepare");
            assertThat(containerOf(job.getSpec().getTemplate()).getVolumeMounts())
                    .anyMatch(mount -> mount.getMountPath()
                            .equals(Checkout.environment(Checkout.SETTINGS.resolve("prepare.env"))
                                    .get("CONCORD_SECRETS")));
        }
    }

    @Test
    void theFourServicesDifferInNothingButTheirNames() {
        String intake = Checkout.text(Checkout.KUBERNETES.resolve("base/intake.yaml"));
        for (String service : Topic.SERVICES) {
            assertThat(Checkout.text(Checkout.KUBERNETES.resolve("base/" + service + ".yaml")))
                    .as(service)
                    .isEqualTo(intake.replace("intake", service));
        }
    }

    @Test
    void probesAskWhereAServiceAnswersAndRestartForNothingThatARestartWouldNotMend() {
        for (String service : Topic.SERVICES) {
            Container container = containerOf(deployment(service));
            String health = Parts.rootPath(service) + "/q/health/";
            assertThat(asked(container.getStartupProbe())).isEqualTo(health + "started");
            assertThat(asked(container.getLivenessProbe())).isEqualTo(health + "live");
            assertThat(asked(container.getReadinessProbe())).isEqualTo(health + "ready");
        }
        Container gateway = containerOf(deployment("gateway"));
        Stream.of(gateway.getStartupProbe(), gateway.getLivenessProbe(), gateway.getReadinessProbe())
                .forEach(probe -> assertThat(asked(probe)).isEqualTo(Gateway.ALIVE));
        assertThat(gateway.getArgs()).isEqualTo(Parts.ofTheGateway());
    }

    @Test
    void everyPodIsNobodyMayWriteNowhereAndIsAskedForNoMoreThanItHas() {
        for (PodTemplateSpec template : templates()) {
            PodSpec pod = template.getSpec();
            Container container = containerOf(template);
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser() + ":"
                            + pod.getSecurityContext().getRunAsGroup())
                    .isEqualTo(Image.USER);
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
            assertThat(container.getResources().getLimits())
                    .containsEntry(
                            "memory", container.getResources().getRequests().get("memory"));
            assertThat(container.getCommand()).isEmpty();
            assertThat(container.getVolumeMounts()).extracting("name").containsAll(namesOf(pod.getVolumes()));
            assertThat(container.getVolumeMounts()).extracting("mountPath").contains("/tmp");
        }
    }

    @Test
    void whatSelectsAPodFindsIt() {
        List<Map<String, String>> pods =
                templates().stream().map(each -> each.getMetadata().getLabels()).toList();
        List<Map<String, String>> selectors = new ArrayList<>();
        all(Deployment.class).forEach(each -> {
            assertThat(each.getSpec().getTemplate().getMetadata().getLabels())
                    .containsAllEntriesOf(each.getSpec().getSelector().getMatchLabels());
            assertThat(each.getSpec().getReplicas()).isGreaterThan(1);
            assertThat(named(PodDisruptionBudget.class, each.getMetadata().getName())
                            .getSpec()
                            .getSelector()
                            .getMatchLabels())
                    .isEqualTo(each.getSpec().getSelector().getMatchLabels());
            Service service = named(Service.class, each.getMetadata().getName());
            assertThat(service.getSpec().getPorts()).singleElement().satisfies(port -> {
                assertThat(port.getPort()).isEqualTo(Images.PORT);
                assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
            });
            selectors.add(service.getSpec().getSelector());
        });
        all(NetworkPolicy.class)
                .forEach(each -> selectors.add(each.getSpec().getPodSelector().getMatchLabels()));
        assertThat(selectors)
                .allSatisfy(selector -> assertThat(selector)
                        .isNotEmpty()
                        .satisfies(wanted -> assertThat(pods)
                                .anyMatch(labels -> labels.entrySet().containsAll(wanted.entrySet()))));
    }

    @Test
    void nobodyReachesAServiceButTheGatewayAndWhoeverCollectsMetrics() {
        assertThat(named(NetworkPolicy.class, "nobody")
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels())
                .isEqualTo(Map.of("app.kubernetes.io/part-of", "concord"));
        assertThat(templates())
                .allSatisfy(each -> assertThat(each.getMetadata().getLabels())
                        .containsEntry("app.kubernetes.io/part-of", "concord"));
        var ingress = named(NetworkPolicy.class, "services").getSpec().getIngress();
        assertThat(ingress).singleElement().satisfies(rule -> {
            assertThat(rule.getPorts())
                    .extracting(port -> port.getPort().getIntVal())
                    .containsExactly(Images.PORT);
            assertThat(rule.getFrom()).hasSize(2);
            assertThat(rule.getFrom().get(0).getPodSelector().getMatchLabels())
                    .isEqualTo(Map.of("concord/role", "gateway"));
            assertThat(rule.getFrom().get(1).getNamespaceSelector().getMatchLabels())
                    .isEqualTo(Map.of("concord/monitoring", "true"));
        });
        assertThat(all(Service.class))
                .allSatisfy(service -> assertThat(service.getSpec().getType()).isIn(null, "ClusterIP", "ExternalName"));
    }

    @Test
    void theAuditOutlivesThePod() {
        for (String service : Topic.SERVICES) {
            PodTemplateSpec template = deployment(service).getSpec().getTemplate();
            assertThat(containerOf(template).getVolumeMounts())
                    .anySatisfy(mount -> assertThat(mount.getMountPath()).isEqualTo(Image.AUDIT));
            assertThat(named(PersistentVolumeClaim.class, "audit-" + service)
                            .getSpec()
                            .getAccessModes())
                    .containsExactly("ReadWriteMany");
        }
        Map<String, String> settings = Checkout.environment(Checkout.SETTINGS.resolve("concord.env"));
        assertThat(settings.get("CONCORD_AUDIT_KEY_FILE")).startsWith(Image.AUDIT + "/");
        assertThat(settings.get("CONCORD_AUDIT_ANCHOR_FILE")).startsWith(Image.AUDIT + "/");
    }

    @Test
    void imagesAreThoseWeBuildInTheVersionOfThePom() {
        Set<String> built = new Images(Checkout.ROOT)
                .all().stream().map(Image::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(templates().stream()
                        .map(each -> containerOf(each).getImage())
                        .collect(Collectors.toSet()))
                .isEqualTo(built);
        Map<String, String> tagged = new TreeMap<>();
        for (Path kustomization : Checkout.files(Checkout.KUBERNETES, "kustomization.yaml")) {
            for (Object image : list(Checkout.document(kustomization).get("images"))) {
                tagged.put(
                        map(image).get("name").toString(),
                        map(image).get("newTag").toString());
            }
        }
        assertThat(tagged.keySet()).isEqualTo(built);
        assertThat(tagged.values()).containsOnly(Checkout.pom("version"));
    }

    @Test
    void everyFileIsListedAndEveryListedFileExists() throws Exception {
        for (Path folder : List.of(
                Checkout.SETTINGS,
                Checkout.KUBERNETES.resolve("base"),
                Checkout.KUBERNETES.resolve("prepare"),
                Checkout.KUBERNETES.resolve("example"))) {
            Map<String, Object> kustomization = Checkout.document(folder.resolve("kustomization.yaml"));
            Set<String> listed = new TreeSet<>(strings(kustomization.get("resources")));
            listed.addAll(strings(kustomization.get("components")));
            list(kustomization.get("configMapGenerator"))
                    .forEach(each -> listed.addAll(strings(map(each).get("envs"))));
            for (String each : listed) {
                assertThat(folder.resolve(each)).exists();
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())
                                .filter(name -> !name.equals("kustomization.yaml")))
                        .as("%s", folder)
                        .allSatisfy(name -> assertThat(listed).contains(name));
            }
        }
    }

    @Test
    void theExampleSaysItsPublicNameOnce() {
        URI address = URI.create(Checkout.environment(Checkout.KUBERNETES.resolve("example/address.env"))
                .get("CONCORD_PUBLIC_URL"));
        Ingress entrance = named(Ingress.class, "concord");
        assertThat(address.getScheme()).isEqualTo("https");
        assertThat(entrance.getSpec().getRules()).extracting("host").containsExactly(address.getHost());
        assertThat(entrance.getSpec().getTls().get(0).getHosts()).containsExactly(address.getHost());
    }

    private static Set<String> settings(ConfigMapEnvSource source) {
        Set<String> names = new TreeSet<>();
        for (Path kustomization : Stream.of(Checkout.SETTINGS, Checkout.KUBERNETES)
                .flatMap(folder -> Checkout.files(folder, "kustomization.yaml").stream())
                .toList()) {
            for (Object generator : list(Checkout.document(kustomization).get("configMapGenerator"))) {
                if (map(generator).get("name").equals(source.getName())) {
                    strings(map(generator).get("envs"))
                            .forEach(file -> names.addAll(Checkout.environment(kustomization.resolveSibling(file))
                                    .keySet()));
                }
            }
        }
        assertThat(names).as("ConfigMap %s", source.getName()).isNotEmpty();
        return names;
    }

    private static String asked(Probe probe) {
        HTTPGetAction question = probe.getHttpGet();
        assertThat(question.getPort().getStrVal()).isEqualTo("http");
        return question.getPath();
    }

    private static Deployment deployment(String name) {
        return named(Deployment.class, name);
    }

    private static Container containerOf(Deployment deployment) {
        Container container = containerOf(deployment.getSpec().getTemplate());
        assertThat(container.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getName()).isEqualTo("http");
            assertThat(port.getContainerPort()).isEqualTo(Images.PORT);
        });
        assertThat(Checkout.environment(Checkout.SETTINGS.resolve("concord.env")))
                .containsEntry("QUARKUS_HTTP_PORT", String.valueOf(Images.PORT));
        return container;
    }

    private static Container containerOf(PodTemplateSpec template) {
        assertThat(template.getSpec().getContainers()).hasSize(1);
        return template.getSpec().getContainers().get(0);
    }

    private static List<PodTemplateSpec> templates() {
        return Stream.concat(
                        all(Deployment.class).stream()
                                .map(each -> each.getSpec().getTemplate()),
                        all(Job.class).stream().map(each -> each.getSpec().getTemplate()))
                .toList();
    }

    private static List<String> namesOf(List<Volume> volumes) {
        return volumes.stream().map(Volume::getName).toList();
    }

    private static <T extends HasMetadata> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(each -> each.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind.getSimpleName() + " " + name));
    }

    private static <T extends HasMetadata> List<T> all(Class<T> kind) {
        return RESOURCES.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
