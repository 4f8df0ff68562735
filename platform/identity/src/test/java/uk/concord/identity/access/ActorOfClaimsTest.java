package uk.concord.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.concord.identity.Actor;

class ActorOfClaimsTest {

    private final ActorOfClaims actors = new ActorOfClaims(Set.of("police-inspector", "operator"));

    @Test
    void everyClaimIsTakenWhateverItsForm() {
        Map<String, Object> claims = Map.of(
                "preferred_username", "ian",
                "name", "Ian Reed",
                "agency", Json.createValue("POLICE"),
                "force", "cleveland",
                "rank", "Inspector",
                "yos", Json.createValue(7));

        assertThat(actors.read("subject-id", Set.of("police-inspector", "offline_access"), claims::get))
                .isEqualTo(new Actor(
                        "ian", "Ian Reed", "POLICE", "cleveland", "7", "inspector", Set.of("police-inspector")));
    }

    @Test
    void whatIsNotClaimedIsEmptyAndAMachineIsKnownByItsClientsName() {
        assertThat(actors.read("service-account-police-cleveland", Set.of(), claim -> null))
                .isEqualTo(new Actor("police-cleveland", "police-cleveland", "", "", "", "", Set.of()));
    }

    @Test
    void aClaimWithSeveralValuesOpensNothing() {
        var actor = actors.read("ian", Set.of("operator"), name -> List.of("cleveland", "durham"));

        assertThat(Sight.FORCE.reaches(actor, new uk.concord.identity.Area("cleveland", "", false)))
                .isFalse();
        assertThat(actor.yos()).isNotBlank();
    }
}
