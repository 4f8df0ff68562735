package uk.concord.intake.person.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import uk.concord.identity.Areas;
import uk.concord.intake.person.Clue;
import uk.concord.intake.person.MatchVersion;
import uk.concord.intake.person.Matches;
import uk.concord.intake.person.Names;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.PncId;
import uk.concord.intake.person.Recorded;

/** Puts two records side by side, in the words of a page. */
@ApplicationScoped
class MatchViews {

    private final Matches matches;
    private final Names names;
    private final Persons persons;
    private final Areas areas;

    MatchViews(Matches matches, Names names, Persons persons, Areas areas) {
        this.matches = matches;
        this.names = names;
        this.persons = persons;
        this.areas = areas;
    }

    MatchView of(PersonMatch match) {
        return new MatchView(
                match.id().value(),
                match.state().name(),
                match.state().title(),
                match.version(),
                match.likeness().score(),
                texts(match.likeness().agreeing()),
                texts(match.likeness().differing()),
                side(match.pair().first()),
                side(match.pair().second()),
                matches.history(match.id()).stream().map(MatchViews::version).toList(),
                match.allowed().stream().sorted().map(Enum::name).toList());
    }

    private MatchView.Side side(PersonId id) {
        Person person = persons.find(id).orElseThrow();
        return new MatchView.Side(
                id.value(),
                person.pncId().map(PncId::value).orElse(""),
                person.yos(),
                areas.title(person.yos()),
                person.restricted(),
                names.of(id).stream()
                        .map(name -> new MatchView.Name(
                                name.givenNames(), name.familyName(), name.dateOfBirth(), name.address()))
                        .toList(),
                matches.recorded(id).stream().map(this::recorded).toList());
    }

    private MatchView.Record recorded(Recorded recorded) {
        String words = recorded.what().equals("G26") ? "G26" : sentence(recorded.what());
        return new MatchView.Record(words, recorded.on(), areas.title(recorded.yos()));
    }

    private static MatchView.Version version(MatchVersion version) {
        return new MatchView.Version(
                version.version(),
                version.state().name(),
                version.state().title(),
                version.said().name(),
                version.said().role(),
                version.said().at(),
                version.said().reason());
    }

    private static List<String> texts(List<Clue> clues) {
        return clues.stream().map(Clue::text).toList();
    }

    private static String sentence(String kind) {
        return kind.substring(0, 1) + kind.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
    }
}
