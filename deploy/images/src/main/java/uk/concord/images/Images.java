package uk.concord.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.concord.images.Image.Layer;
import uk.concord.local.gateway.Gateway;
import uk.concord.local.kafka.Topic;
import uk.concord.prepare.Prepare;

/** Every image that is built from a checkout. */
public record Images(Path root) {

    /** The port of every program in a container. */
    public static final int PORT = 8080;

    public List<Image> all() {
        return Stream.concat(Topic.SERVICES.stream().map(this::service), Stream.of(gateway(), prepare()))
                .toList();
    }

    private Image service(String service) {
        Path app = root.resolve(service + "-service/target/quarkus-app");
        List<Layer> layers = List.of(
                health(),
                Layer.all("boot", app.resolve("lib/boot"), Image.HOME + "/lib/boot"),
                Layer.all("libraries", app.resolve("lib/main"), Image.HOME + "/lib/main"),
                Layer.all("quarkus", app.resolve("quarkus"), Image.HOME + "/quarkus"),
                Layer.all("application", app.resolve("app"), Image.HOME + "/app"),
                new Layer("start", app, Image.HOME, List.of("quarkus-run.jar")));
        return new Image("concord/" + service, layers, List.of("-jar", Image.HOME + "/quarkus-run.jar"));
    }

    /** Names are asked of the system's resolver, which knows what the engine or the cluster calls its parts. */
    private Image gateway() {
        return new Image("concord/gateway", tools(), javaClass(Gateway.class, "-Dvertx.disableDnsResolver=true"));
    }

    private Image prepare() {
        return new Image("concord/prepare", tools(), javaClass(Prepare.class));
    }

    private List<Layer> tools() {
        return List.of(
                health(),
                Layer.all("libraries", root.resolve("deploy/images/target/lib"), Image.HOME + "/lib"),
                new Layer("preparation", classes(), Image.HOME + "/classes", List.of("uk/concord/prepare/")),
                Layer.all("realm", root.resolve("deploy/realm"), Image.HOME + "/realm"));
    }

    private Layer health() {
        return new Layer("health", classes(), Image.HEALTH, List.of("uk/concord/health/"));
    }

    private Path classes() {
        return root.resolve("deploy/images/target/classes");
    }

    private static List<String> javaClass(Class<?> main, String... options) {
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-cp", Image.HOME + "/classes:" + Image.HOME + "/lib/*", main.getName()));
        return command;
    }
}
