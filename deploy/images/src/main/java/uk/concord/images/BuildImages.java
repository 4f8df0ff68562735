package uk.concord.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds images without a container engine: as tars that any engine loads, or straight into a registry. The same jars
 * give the same image, to the byte.
 */
public final class BuildImages {

    private final String base;
    private final String version;
    private final Path work;

    /**
     * A builder of images.
     *
     * @param base the image below ours, with its digest; {@code scratch} for nothing below
     * @param version the tag of what is built
     * @param work a folder for what may be built again at any time
     */
    public BuildImages(String base, String version, Path work) {
        this.base = base;
        this.version = version;
        this.work = work;
    }

    /** Arguments: the checkout, the base, the version, and {@code registry=} with where to push, or with nothing. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        String registry = arguments[3].substring("registry=".length());
        Path target = root.resolve("deploy/images/target");
        BuildImages builder = new BuildImages(arguments[1], arguments[2], target);
        for (Image image : new Images(root).all()) {
            System.out.println("  " + image.name() + ":" + arguments[2] + "  "
                    + (registry.isEmpty() ? builder.tar(image) : builder.push(image, registry)));
        }
    }

    /** Writes the image as a tar, and says where. */
    public Path tar(Image image) throws Exception {
        Path file = Files.createDirectories(work.resolve("images"))
                .resolve(image.name().replace('/', '-') + ".tar");
        build(image, Containerizer.to(TarImage.at(file).named(image.name() + ":" + version)));
        return file;
    }

    private String push(Image image, String registry) throws Exception {
        ImageReference place = ImageReference.parse(registry + "/" + image.name() + ":" + version);
        RegistryImage target = RegistryImage.named(place);
        for (var credentials :
                List.of(CredentialRetrieverFactory.forImage(place, event -> {}).dockerConfig())) {
            target.addCredentialRetriever(credentials);
        }
        build(image, Containerizer.to(target));
        return place.getRegistry();
    }

    private void build(Image image, Containerizer target) throws Exception {
        List<String> entrypoint = new ArrayList<>(Image.JAVA);
        entrypoint.addAll(image.command());
        JibContainerBuilder container = Jib.from(base)
                .setUser(Image.USER)
                .setWorkingDirectory(AbsoluteUnixPath.get(Image.HOME))
                .setEntrypoint(entrypoint)
                .addExposedPort(Port.tcp(Images.PORT))
                .addLabel("org.opencontainers.image.title", image.name())
                .addLabel("org.opencontainers.image.version", version)
                .addFileEntriesLayer(writable());
        for (Image.Layer layer : image.layers()) {
            container.addFileEntriesLayer(files(layer));
        }
        container.containerize(target.setToolName("concord")
                .setApplicationLayersCache(work.resolve("image-cache"))
                .setBaseImageLayersCache(work.resolve("image-cache-base")));
    }

    private FileEntriesLayer writable() throws IOException {
        Path empty = Files.createDirectories(work.resolve("empty"));
        return FileEntriesLayer.builder()
                .setName("writable")
                .addEntry(
                        empty,
                        AbsoluteUnixPath.get(Image.AUDIT),
                        FilePermissions.fromOctalString("700"),
                        Instant.EPOCH,
                        Image.USER)
                .build();
    }

    private static FileEntriesLayer files(Image.Layer layer) throws IOException {
        FileEntriesLayer.Builder entries = FileEntriesLayer.builder().setName(layer.name());
        for (Path file : filesOf(layer)) {
            String below = layer.folder().relativize(file).toString();
            entries.addEntry(file, AbsoluteUnixPath.get(layer.below() + "/" + below));
        }
        return entries.build();
    }

    private static List<Path> filesOf(Image.Layer layer) throws IOException {
        if (!Files.isDirectory(layer.folder())) {
            throw new IOException(layer.folder() + " is not there: mvn package makes it");
        }
        try (Stream<Path> all = Files.walk(layer.folder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> layer.only().stream()
                            .anyMatch(layer.folder().relativize(file).toString()::startsWith))
                    .sorted()
                    .toList();
        }
    }
}
