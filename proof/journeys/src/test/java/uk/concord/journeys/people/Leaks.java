package uk.concord.journeys.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches what was written for anything that tells who a child is: names, birth date, PNC id, address. */
public final class Leaks {

    private static final List<String> DATES = List.of(
            "yyyy-MM-dd",
            "yyyy/MM/dd",
            "yyyyMMdd",
            "dd/MM/yyyy",
            "d/M/yyyy",
            "dd.MM.yyyy",
            "dd-MM-yyyy",
            "d MMMM yyyy",
            "d MMM yyyy",
            "MMMM d, yyyy",
            "yyyy,M,d",
            "yyyy, M, d");

    private final Pattern telling;

    /** Looks for these children. */
    public Leaks(Collection<SampleChild> children) {
        if (children.isEmpty()) {
            throw new IllegalArgumentException("There is nobody to look for");
        }
        String any = children.stream()
                .flatMap(Leaks::spellings)
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.telling = Pattern.compile("(?<![0-9])(?:" + any + ")(?![0-9])", Pattern.CASE_INSENSITIVE);
    }

    /** Where something was found: the place, the line and the words; empty when nobody is told of. */
    public List<String> in(String place, String text) {
        return lines(place, new BufferedReader(new StringReader(text)));
    }

    /** The same for a file of any size. */
    public List<String> in(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return lines(file.getFileName().toString(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String place, BufferedReader reader) {
        try {
            List<String> found = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                int at = number;
                telling.matcher(line)
                        .results()
                        .forEach(match -> found.add(place + ", line " + at + ": " + match.group()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> spellings(SampleChild child) {
        Stream<String> words = Stream.of(child.familyName(), child.givenNames(), child.pncId(), child.address());
        Stream<String> encoded = Stream.of(child.pncId(), child.address())
                .flatMap(text -> Stream.of(
                        URLEncoder.encode(text, StandardCharsets.UTF_8),
                        URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20")));
        return Stream.of(words, encoded, street(child), dates(child.dateOfBirth()))
                .flatMap(each -> each);
    }

    /** House and street alone tell as much as the whole. */
    private static Stream<String> street(SampleChild child) {
        return Stream.of(child.address().split(",")[0]);
    }

    private static Stream<String> dates(LocalDate date) {
        return DATES.stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date));
    }
}
