package uk.concord.disposal;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.concord.disposal.cases.Cases;
import uk.concord.disposal.cases.Cases.Told;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/**
 * Every door of disposal-service opens to whom the access file says, and to nobody else. Before each knock at a door that
 * moves something, the case is put back into the state in which the door can be used.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private static final String WORKER = "cosima";
    private static final String RESET_ASSESSMENT =
            "update assessment set state = ?, version = 7, tool = 'ASSETPLUS', concurs = true, reasons = 'Low risk.',"
                    + " late_reason = 'Leave', assessed_by_id = 'cosima', assessed_by_name = 'Cosima',"
                    + " assessed_by_role = 'case-manager', assessed_at = now(), assessed_recorded_at = now()"
                    + " where case_id in (?, ?) returning 1";
    private static final String RESET_DISPOSAL =
            "update disposal set state = ?, version = 7, confirmed_ids = offence_ids, child_answer = 'SIGNED',"
                    + " parent_answer = 'SIGNED', adult_answer = 'SIGNED', adult_name = 'Morgan Ashdown',"
                    + " adult_category = 'PARENT_OR_GUARDIAN', adult_is_victim = false, adult_is_police = false,"
                    + " adult_is_adult = true, text_version = 'triage-2013-07',"
                    + " disclosure_version = 'before-2020-11-28', signed_by_id = 'cosima', signed_by_name = 'Cosima',"
                    + " signed_by_role = 'case-manager', signed_at = '2019-02-04T16:00:00Z',"
                    + " signed_recorded_at = '2019-02-04T16:00:00Z', given_by_id = 'sefton',"
                    + " given_by_name = 'Sefton', given_by_role = 'seconded-officer',"
                    + " given_at = '2019-02-05T16:00:00Z', given_recorded_at = '2019-02-05T16:00:00Z',"
                    + " completed = false, summary = 'Stopped coming.', ended_by_id = 'cosima',"
                    + " ended_by_name = 'Cosima', ended_by_role = 'case-manager', ended_at = '2019-04-02T10:00:00Z',"
                    + " ended_recorded_at = '2019-04-02T10:00:00Z', reasonable_excuse = null"
                    + " where case_id in (?, ?) returning 1";

    /** In which state a door can be used, and what to send there by API and by form. */
    private record Door(String state, String json, String form) {}

    private static final Map<String, Door> DOORS = Map.of(
            "allocation", new Door("TO_ALLOCATE", "{'version':7,'worker':'cosima'}", "version=7&worker=cosima"),
            "assessment",
                    new Door(
                            "ASSESSING",
                            Cases.assessed(7),
                            "version=7&tool=ASSETPLUS&concurs=yes&reasons=Low&lateReason=Leave"),
            "assessment-return",
                    new Door("TO_COUNTERSIGN", "{'version':7,'reasons':'More.'}", "version=7&reasons=More"),
            "countersignature", new Door("TO_COUNTERSIGN", "{'version':7}", "version=7"),
            "signing",
                    new Door(
                            "TO_SIGN",
                            Cases.signed(7),
                            "version=7&child=SIGNED&parentOrCarer=SIGNED&appropriateAdult=SIGNED&name=Morgan"
                                    + "&category=PARENT_OR_GUARDIAN&isVictim=no&isPolice=no&isAdult=yes"),
            "stop",
                    new Door(
                            "TO_SIGN",
                            "{'version':7,'because':'NOT_REACHED','explanation':'Moved.'}",
                            "version=7&because=NOT_REACHED&explanation=Moved"),
            "giving", new Door("TO_GIVE", "{'version':7}", "version=7"),
            "closing",
                    new Door(
                            "IN_DELIVERY",
                            "{'version':7,'completed':true,'summary':'Done.'}",
                            "version=7&completed=yes&summary=Done"),
            "review",
                    new Door(
                            "UNDER_REVIEW",
                            "{'version':7,'reasonableExcuse':true,'reason':'Ill.'}",
                            "version=7&reasonableExcuse=yes&reason=Ill"));

    private Told ordinary;
    private Told restricted;
    private String ordinaryName;
    private String restrictedName;

    @BeforeEach
    void cases() {
        ordinaryName = "Walker-" + UUID.randomUUID();
        restrictedName = "Walker-" + UUID.randomUUID();
        ordinary = Cases.agreed(ordinaryName, false, "TRIAGE");
        restricted = Cases.agreed(restrictedName, true, "TRIAGE");
        await().atMost(Cases.SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from assessment where case_id in (?, ?)",
                                ordinary.caseId(),
                                restricted.caseId())
                        == 2);
        ServiceDatabase.rows(
                "update assessment set worker_id = ?, worker_name = 'Cosima Thwaite' where case_id = ? returning 1",
                WORKER,
                restricted.caseId());
    }

    @Override
    protected Optional<String> allocatedWorker() {
        return Optional.of(WORKER);
    }

    @Override
    protected String service() {
        return "disposal";
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        return sample(ordinary, ordinaryName);
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        return sample(restricted, restrictedName);
    }

    @Override
    protected Optional<Probe> probe(Endpoint endpoint) {
        String act = endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
        if (!endpoint.verb().equals("POST") || !endpoint.path().contains("{") || !DOORS.containsKey(act)) {
            return Optional.empty();
        }
        Door door = DOORS.get(act);
        ServiceDatabase.rows(
                endpoint.path().contains("{disposalId}") ? RESET_DISPOSAL : RESET_ASSESSMENT,
                door.state(),
                ordinary.caseId(),
                restricted.caseId());
        return Optional.of(new Probe(endpoint.form() ? door.form() : door.json().replace('\'', '"')));
    }

    private static Sample sample(Told told, String familyName) {
        return new Sample(
                Map.of(
                        "caseId",
                        told.caseId().toString(),
                        "disposalId",
                        told.disposal().toString()),
                familyName);
    }
}
