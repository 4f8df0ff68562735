package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one agency would do for each open offence, and why. */
public record Proposal(
        Agency agency, Party by, Instant happened, Instant recorded, String reasons, List<Chosen> choices) {

    public Proposal {
        choices = List.copyOf(choices);
    }

    public Optional<Chosen> chosen(UUID offenceId) {
        return choices.stream().filter(one -> one.offenceId().equals(offenceId)).findFirst();
    }

    /** Whether both would do the very same for every offence. */
    public boolean sameDisposalsAs(List<Chosen> others) {
        return others.size() == choices.size()
                && others.stream()
                        .allMatch(other -> chosen(other.offenceId())
                                .filter(other::sameDisposalAs)
                                .isPresent());
    }
}
