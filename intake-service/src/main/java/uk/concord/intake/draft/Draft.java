package uk.concord.intake.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.concord.intake.referral.FieldReason;

/**
 * A G26 that somebody is writing. A value: what is done with it gives the next one.
 *
 * @param id its own, which no case has
 * @param owner the sign-in name of whoever writes it; nobody else sees it
 * @param force theirs
 * @param typed what was typed, as it was typed, by the names of the form's fields; nothing in it is checked or trusted
 * @param saved the parts that were saved since it was opened
 * @param mends the G26 that came back and is mended here; empty for a new one
 * @param startedAt when it was begun
 * @param keptUntil the last day on which it is kept if nobody goes on with it
 */
public record Draft(
        UUID id,
        String owner,
        String force,
        Map<String, List<String>> typed,
        Set<DraftPart> saved,
        Optional<Mending> mends,
        Instant startedAt,
        LocalDate keptUntil) {

    public Draft {
        Objects.requireNonNull(id, "id");
        typed = Map.copyOf(typed);
        saved = Set.copyOf(saved);
    }

    /**
     * A G26 that came back.
     *
     * @param version that is mended
     * @param reasons why it came back
     */
    public record Mending(UUID caseId, String reference, int version, List<FieldReason> reasons) {
        public Mending {
            reasons = List.copyOf(reasons);
        }
    }

    /** Whether it is this officer's. */
    public boolean isOf(String officer, String theirForce) {
        return owner.equals(officer) && force.equals(theirForce);
    }

    /** The same with this part as it was sent: what had been typed in it before is gone. */
    public Draft with(DraftPart part, Map<String, List<String>> sent, LocalDate until) {
        Map<String, List<String>> next = without(part::holds);
        sent.forEach((field, text) -> {
            if (part.holds(field)) {
                next.put(field, text);
            }
        });
        return typing(next, part, until);
    }

    /** The same with this offence as it was sent. @param number from 1 */
    public Draft withOffence(int number, Map<String, List<String>> sent, LocalDate until) {
        String place = DraftOffences.at(number);
        boolean first = number == 1;
        Map<String, List<String>> next =
                without(field -> field.startsWith(place) || first && field.equals(DraftPart.CRIME_REFERENCE));
        sent.forEach((field, text) -> {
            if (field.startsWith(place) || first && field.equals(DraftPart.CRIME_REFERENCE)) {
                next.put(field, text);
            }
        });
        return typing(next, DraftPart.OFFENCES, until);
    }

    /** The same without this offence; those after it move up. */
    public Draft withoutOffence(int number, LocalDate until) {
        Map<String, List<String>> next = new HashMap<>();
        typed.forEach((field, text) -> DraftOffences.without(number, field).ifPresent(name -> next.put(name, text)));
        return typing(next, DraftPart.OFFENCES, until);
    }

    /** How many offences something was typed about. */
    public int offences() {
        return DraftOffences.count(typed.keySet());
    }

    /** What was typed in one field, or empty. */
    public String text(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Whether anything at all was typed in this part. */
    public boolean begun(DraftPart part) {
        return typed.entrySet().stream()
                .anyMatch(field ->
                        part.holds(field.getKey()) && field.getValue().stream().anyMatch(text -> !text.isBlank()));
    }

    /** Why the G26 came back, as far as it is about this part and nobody has saved the part since. */
    public List<FieldReason> toMend(DraftPart part) {
        return mends.filter(mending -> !saved.contains(part)).map(Mending::reasons).orElse(List.of()).stream()
                .filter(reason -> DraftPart.of(reason.field()).equals(Optional.of(part)))
                .toList();
    }

    private Map<String, List<String>> without(Predicate<String> gone) {
        return new HashMap<>(typed.entrySet().stream()
                .filter(field -> !gone.test(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Draft typing(Map<String, List<String>> now, DraftPart part, LocalDate until) {
        Set<DraftPart> all = new HashSet<>(saved);
        all.add(part);
        return new Draft(id, owner, force, now, all, mends, startedAt, until);
    }
}
