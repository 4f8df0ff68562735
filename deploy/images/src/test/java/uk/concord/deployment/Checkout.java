package uk.concord.deployment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this checkout, as the checks of deployment read them. */
public final class Checkout {

    public static final Path ROOT = Path.of(System.getProperty("concord.root"));
    public static final Path DEPLOY = ROOT.resolve("deploy");
    static final Path COMPOSE = DEPLOY.resolve("compose");
    static final Path SETTINGS = DEPLOY.resolve("settings");
    static final Path KUBERNETES = DEPLOY.resolve("kubernetes");

    private Checkout() {}

    /** The value of a property of the parent pom; {@code version} is the project's own. */
    public static String pom(String property) {
        Matcher found =
                Pattern.compile("<" + property + ">([^<]+)</" + property + ">").matcher(text(ROOT.resolve("pom.xml")));
        if (!found.find()) {
            throw new IllegalArgumentException("The pom has no " + property);
        }
        return found.group(1);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Names and values of an environment file. */
    static Map<String, String> environment(Path file) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text(file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        return values;
    }

    /** Every document of a YAML file; a name given twice is an error. */
    static List<Map<String, Object>> documents(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(strict)).loadAll(text(file))) {
            documents.add(map(document));
        }
        return documents;
    }

    static Map<String, Object> document(Path file) {
        return documents(file).get(0);
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value != null) {
            ((Map<?, ?>) value).forEach((name, each) -> map.put(String.valueOf(name), each));
        }
        return map;
    }

    static List<Object> list(Object value) {
        return value == null ? List.of() : List.copyOf((List<?>) value);
    }

    static List<String> strings(Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
