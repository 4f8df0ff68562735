package uk.concord.intake.draft.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.DraftPart;
import uk.concord.intake.referral.FieldReason;

/** Between a draft and the texts in which it is kept. */
@ApplicationScoped
class DraftTexts {

    private final ObjectMapper json;

    DraftTexts(ObjectMapper json) {
        this.json = json;
    }

    String typed(Map<String, List<String>> typed) {
        return write(typed);
    }

    String saved(Set<DraftPart> saved) {
        return write(saved.stream().map(Enum::name).sorted().toList());
    }

    String reasons(Optional<Draft.Mending> mends) {
        return write(mends.map(Draft.Mending::reasons).orElse(List.of()));
    }

    Draft draft(DraftRow row) {
        Optional<Draft.Mending> mends = Optional.ofNullable(row.referralId)
                .map(id -> new Draft.Mending(
                        id,
                        row.reference,
                        row.referralVersion,
                        read(row.reasons, new TypeReference<List<FieldReason>>() {})));
        return new Draft(
                row.id,
                row.owner,
                row.force,
                read(row.typed, new TypeReference<Map<String, List<String>>>() {}),
                read(row.saved, new TypeReference<Set<DraftPart>>() {}),
                mends,
                row.startedAt,
                row.keptUntil);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> shape) {
        try {
            return json.readValue(text, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that was kept cannot be read");
        }
    }
}
