package uk.concord.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import uk.concord.local.data.DataFolder;
import uk.concord.local.parts.Blueprint;

/** The environment variables of a service. The launcher's are the measure; here stands where containers differ. */
final class Names {

    /** Finished spans go to a file only where no collector is. */
    private static final Set<String> WITH_THE_LAUNCHER_ONLY = Set.of("CONCORD_TRACE_FILE");

    /** On one machine the gateway is on the loopback address, which services trust without being told. */
    private static final Set<String> IN_CONTAINERS_ONLY = Set.of("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");

    private Names() {}

    static Set<String> ofTheLauncher(String service, Path folder) throws IOException {
        DataFolder data = new DataFolder(folder);
        data.open();
        data.ports().choose(Blueprint.portHolders());
        return new TreeSet<>(
                new Blueprint(Checkout.ROOT, data, 8080).environmentOf(service).keySet());
    }

    static Set<String> inContainers(String service, Path folder) throws IOException {
        Set<String> names = ofTheLauncher(service, folder);
        names.removeAll(WITH_THE_LAUNCHER_ONLY);
        names.addAll(IN_CONTAINERS_ONLY);
        return names;
    }
}
