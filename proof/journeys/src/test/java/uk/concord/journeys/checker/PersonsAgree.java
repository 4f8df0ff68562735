package uk.concord.journeys.checker;

import static java.util.function.Function.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decision and disposal know the persons whom intake knows, at the same version, and who of them is restricted. */
final class PersonsAgree implements Claim {

    private static final String CLAIM = "The services agree on persons";

    @Override
    public List<Finding> broken(Ledger accepted, Snapshot arrived) {
        List<Finding> findings = new ArrayList<>();
        Map<UUID, Snapshot.Person> intake = byId(arrived.personsOf(Snapshot.INTAKE));
        for (String service : List.of(Snapshot.DECISION, Snapshot.DISPOSAL)) {
            Map<UUID, Snapshot.Person> known = byId(arrived.personsOf(service));
            intake.forEach((id, person) -> compare(service, person, known.get(id), findings));
            known.keySet().stream()
                    .filter(id -> !intake.containsKey(id))
                    .forEach(id -> findings.add(finding(id, service + " knows a person whom intake does not")));
        }
        return findings;
    }

    private static void compare(String service, Snapshot.Person person, Snapshot.Person known, List<Finding> findings) {
        if (known == null) {
            findings.add(finding(person.id(), service + " does not know this person"));
        } else if (known.version() != person.version()) {
            findings.add(finding(
                    person.id(),
                    service + " knows version " + known.version() + ", intake is at version " + person.version()));
        } else if (known.restricted() != person.restricted()) {
            findings.add(finding(
                    person.id(),
                    "restricted is " + person.restricted() + " in intake and " + known.restricted() + " in "
                            + service));
        }
    }

    private static Map<UUID, Snapshot.Person> byId(List<Snapshot.Person> persons) {
        return persons.stream().collect(Collectors.toMap(Snapshot.Person::id, identity()));
    }

    private static Finding finding(UUID id, String words) {
        return new Finding(CLAIM, id.toString(), words);
    }
}
