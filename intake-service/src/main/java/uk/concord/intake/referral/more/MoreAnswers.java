package uk.concord.intake.referral.more;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a G26 says beyond what it needs.
 *
 * @param said the answers, by the place of each question; what was left out is not there
 */
public record MoreAnswers(Map<String, List<String>> said) {

    /** A form that says no more than it needs. */
    public static final MoreAnswers NONE = new MoreAnswers(Map.of());

    public MoreAnswers {
        said = said.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> answer.getValue().stream().distinct().toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What was answered, or nothing. */
    public List<String> at(String place) {
        return said.getOrDefault(place, List.of());
    }

    /** What was answered, in words; empty where nothing was. */
    public String words(MoreQuestion question) {
        return question.words(at(question.place()));
    }

    public boolean isEmpty() {
        return said.isEmpty();
    }
}
