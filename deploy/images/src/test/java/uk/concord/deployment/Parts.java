package uk.concord.deployment;

import java.util.List;
import java.util.stream.Stream;
import uk.concord.images.Images;
import uk.concord.local.kafka.Topic;

/** What the parts say of themselves. */
final class Parts {

    private Parts() {}

    /** Where a service was built to live. */
    static String rootPath(String service) {
        return Checkout.environment(
                        Checkout.ROOT.resolve(service + "-service/src/main/resources/application.properties"))
                .get("quarkus.http.root-path");
    }

    /** The arguments of the gateway in a container: its port, and each part by the first segment of its paths. */
    static List<String> ofTheGateway() {
        Stream<String> services = Topic.SERVICES.stream()
                .map(service -> rootPath(service).substring(1) + "=" + service + ":" + Images.PORT);
        return Stream.concat(Stream.of("" + Images.PORT, "auth=keycloak:8080"), services)
                .toList();
    }
}
