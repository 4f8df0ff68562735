package uk.concord.intake.draft.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.web.Choice;

/**
 * The offences of the list that answer to what somebody typed: a code or its beginning, or words of the title.
 *
 * @param choices the first of them, with the one that was chosen before
 * @param all how many there are
 */
record OffenceSearch(List<Choice> choices, int all) {

    private static final int MOST = 12;

    /** @param listed the offence list on the day of the offence @param chosen the code that was chosen before, or empty */
    static OffenceSearch of(List<ListedOffence> listed, String typed, String chosen) {
        List<ListedOffence> found = found(listed, typed);
        Stream<ListedOffence> before =
                listed.stream().filter(offence -> offence.code().equals(chosen));
        List<Choice> choices = Stream.concat(before, found.stream().limit(MOST))
                .distinct()
                .map(OffenceSearch::choice)
                .toList();
        return new OffenceSearch(choices, found.size());
    }

    /** The one offence that is meant, where only one can be: its code, its very title, or the only one that is found. */
    static Optional<String> meant(List<ListedOffence> listed, String typed) {
        List<ListedOffence> found = found(listed, typed);
        return found.stream()
                .filter(offence -> found.size() == 1
                        || offence.code().equalsIgnoreCase(typed.strip())
                        || offence.title().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .map(ListedOffence::code);
    }

    private static List<ListedOffence> found(List<ListedOffence> listed, String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : listed.stream()
                        .filter(offence -> words.stream().allMatch(word -> answers(offence, word)))
                        .toList();
    }

    private static boolean answers(ListedOffence offence, String word) {
        return offence.code().toLowerCase(Locale.UK).startsWith(word)
                || offence.title().toLowerCase(Locale.UK).contains(word);
    }

    private static Choice choice(ListedOffence offence) {
        return new Choice(
                offence.code(),
                offence.title() + " (" + offence.code() + ")",
                offence.offenceClass().title());
    }
}
