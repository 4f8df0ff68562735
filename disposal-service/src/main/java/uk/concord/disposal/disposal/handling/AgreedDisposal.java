package uk.concord.disposal.disposal.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.disposal.DisposalKind;

/**
 * What a decision has to be given of one kind.
 *
 * @param offences of all its lines of this kind
 * @param confirmed those that both agencies upheld after an assessment that differed
 * @param conditions of a youth conditional caution
 * @param conditionsEndOn by when they are done
 */
public record AgreedDisposal(
        DisposalKind kind,
        Set<UUID> offences,
        Set<UUID> confirmed,
        List<String> conditions,
        Optional<LocalDate> conditionsEndOn) {}
