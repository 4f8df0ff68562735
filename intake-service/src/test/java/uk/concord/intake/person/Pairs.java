package uk.concord.intake.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pairs of records, as tests need them. */
final class Pairs {

    static final Instant THEN = Instant.parse("2019-01-21T09:00:00Z");

    private Pairs() {}

    static PersonMatch found() {
        return PersonMatch.found(
                new MatchId(UUID.randomUUID()),
                Pair.of(new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID())),
                "cleveland",
                new Likeness(60, List.of(Clue.SAME_BIRTH_DATE, Clue.OTHER_GIVEN_NAME)),
                Said.found(THEN));
    }

    static PersonMatch in(MatchState state) {
        return switch (state) {
            case UNDECIDED -> found();
            case ASKED -> after(found(), MatchCommand.ASK);
            case SAME -> after(found(), MatchCommand.SAY_SAME);
            case DIFFERENT -> after(found(), MatchCommand.SAY_DIFFERENT);
        };
    }

    static PersonMatch after(PersonMatch match, MatchCommand command) {
        return match.decide(act(command, match.version(), "They told us so."), Surroundings.NONE)
                .fold(MatchOutcome.Done::match, refused -> {
                    throw new AssertionError(refused.reasons());
                });
    }

    static MatchAct act(MatchCommand command, int version, String reason) {
        return new MatchAct(command, version, new Said("sefton", "Sefton Marlowe", "seconded-officer", THEN, reason));
    }
}
