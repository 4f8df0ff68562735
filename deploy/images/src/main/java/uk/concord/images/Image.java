package uk.concord.images;

import java.nio.file.Path;
import java.util.List;

/**
 * One image: its name below the registry, what lies in it from the seldom changed to the often changed, and its command
 * after the JVM's own options.
 */
public record Image(String name, List<Layer> layers, List<String> command) {

    /** The user everything runs as: the base's {@code nonroot}. */
    public static final String USER = "65532:65532";

    /** Where the application lies and works; a service reads its secrets from {@code .env} here, if there is one. */
    public static final String HOME = "/app";

    /** The one writable folder that outlives a container: the sealing key and the anchors of the audit. */
    public static final String AUDIT = "/audit";

    /** Where the health question lies. */
    public static final String HEALTH = "/health";

    /**
     * The options of every JVM in every image, and the only place for them. No heap in megabytes: it follows the memory
     * that the container is given. Out of memory ends the process, so that whoever watches starts a sound one.
     */
    public static final List<String> JAVA = List.of(
            "/usr/bin/java",
            "-XX:MaxRAMPercentage=60",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=/tmp");

    /** The files of a folder, put below another in the image. With {@code only}, those whose path begins so. */
    public record Layer(String name, Path folder, String below, List<String> only) {

        static Layer all(String name, Path folder, String below) {
            return new Layer(name, folder, below, List.of(""));
        }
    }
}
