package uk.concord.intake.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one question of a form was answered with, and is answered with now.
 *
 * @param field its place on the form as a JSON pointer; of an offence that fell away, its place before
 * @param title as pages call it
 * @param before in words, empty where nothing was said
 * @param after in words, empty where nothing is said now
 * @param material whether a gate, the policy or a document reads it
 * @param ofTheYos whether the youth offending service may change it
 */
public record FormChange(String field, String title, String before, String after, boolean material, boolean ofTheYos) {

    /** Every answer that is not the same on both. An offence is the same one while it keeps its id, or its place. */
    public static List<FormChange> between(G26 before, G26 after) {
        List<FormChange> changes = new ArrayList<>(changes(FormFields.OF_THE_FORM, before, after, "", ""));
        Set<UUID> kept = after.offences().stream().map(G26.Offence::id).collect(Collectors.toSet());
        List<G26.Offence> gone = new ArrayList<>(before.offences());
        for (G26.Offence now : after.offences()) {
            Optional<G26.Offence> then = earlier(now, before, kept);
            then.ifPresent(gone::remove);
            then.map(offence -> changes(FormFields.OF_AN_OFFENCE, offence, now, at(now), " of offence " + now.number()))
                    .ifPresentOrElse(changes::addAll, () -> changes.add(offence(now, "", FormFields.name(now))));
        }
        gone.forEach(offence -> changes.add(offence(offence, FormFields.name(offence), "")));
        return changes;
    }

    private static Optional<G26.Offence> earlier(G26.Offence now, G26 before, Set<UUID> kept) {
        Optional<G26.Offence> same = before.offences().stream()
                .filter(offence -> offence.id().equals(now.id()))
                .findFirst();
        return same.or(() -> before.offences().stream()
                .filter(offence -> offence.number() == now.number() && !kept.contains(offence.id()))
                .findFirst());
    }

    private static <T> List<FormChange> changes(
            List<FormField<T>> fields, T before, T after, String at, String ofWhich) {
        return fields.stream()
                .filter(field -> !field.said().apply(before).equals(field.said().apply(after)))
                .map(field -> new FormChange(
                        at + field.pointer(),
                        field.title() + ofWhich,
                        field.said().apply(before),
                        field.said().apply(after),
                        field.material(),
                        field.ofTheYos()))
                .toList();
    }

    private static FormChange offence(G26.Offence offence, String before, String after) {
        return new FormChange(at(offence), "Offence " + offence.number(), before, after, true, false);
    }

    private static String at(G26.Offence offence) {
        return "/offences/" + (offence.number() - 1);
    }
}
