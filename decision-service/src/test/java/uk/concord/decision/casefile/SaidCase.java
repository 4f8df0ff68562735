package uk.concord.decision.casefile;

import java.util.UUID;
import uk.concord.decision.history.Children;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;

/**
 * An invented case, of which the services tell with the examples of their contracts.
 *
 * @param person the child's id
 */
public record SaidCase(UUID id, UUID person, String reference, String crimeReference) {

    private static final String CASE = "5f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e10";
    private static final String PERSON = "7f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e11";
    private static final String DISPOSAL = "d10c1a52-7d8e-4c1b-9a51-0d3a9b7c2e21";

    /** A case of this child, whose G26 was sent. */
    public static SaidCase submitted(UUID person, boolean restricted) {
        String letters = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        SaidCase said = new SaidCase(UUID.randomUUID(), person, "G-" + letters, "CR/2019/" + letters);
        said.say("referral.submitted", "first", "\"restricted\": false", "\"restricted\": " + restricted);
        return said;
    }

    /** A case of a child of this family name, whose G26 was sent. */
    public static SaidCase of(String familyName) {
        return submitted(Children.registered(familyName, false), false);
    }

    /** Says that this happened, as the example of the contract has it. @return the case */
    public SaidCase says(String what, String example) {
        return say(what, example, "", "");
    }

    /** The same, with some words of the example exchanged. */
    public SaidCase say(String what, String example, String words, String instead) {
        String type = "uk.concord." + what + ".v1";
        String payload = Contracts.examples(type).stream()
                .filter(found -> found.name().equals(example + ".json"))
                .findFirst()
                .orElseThrow()
                .payload()
                .replace(CASE, id.toString())
                .replace(PERSON, person.toString())
                .replace(
                        DISPOSAL,
                        UUID.nameUUIDFromBytes(id.toString().getBytes()).toString())
                .replace("G-4K7Q-9T2B", reference)
                .replace("CR/2019/0412", crimeReference)
                .replace(words.isEmpty() ? CASE : words, words.isEmpty() ? CASE : instead);
        Broker.say(service(what), "concord.cases", id.toString(), type, payload);
        return this;
    }

    private static String service(String what) {
        return switch (what.substring(0, what.indexOf('.'))) {
            case "referral" -> "intake";
            case "decision" -> "decision";
            case "outcome" -> "notification";
            default -> "disposal";
        };
    }
}
