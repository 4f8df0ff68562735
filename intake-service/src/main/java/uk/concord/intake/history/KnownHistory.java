package uk.concord.intake.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PncId;

/** What is known already of the lines of a file; asked for some hundred lines at a time. */
public interface KnownHistory {

    /** Those of these contents that the force has a notice of. */
    Set<Notice.Contents> recorded(String force, Collection<Notice.Contents> contents);

    /** The persons of the force with these PNC ids: more than one where an id came with different birth dates. */
    Map<PncId, List<Person>> persons(String force, Collection<PncId> pncIds);

    /** A name and a birth date by which one child may be taken for another; the name in lower case. */
    record Likeness(String familyName, LocalDate dateOfBirth) {

        static Likeness of(Notice.Contents contents) {
            return new Likeness(contents.familyName().toLowerCase(Locale.ROOT), contents.dateOfBirth());
        }
    }

    /** How many persons of the force, restricted ones left aside, were born on these days, by their likeness. */
    Map<Likeness, Long> alike(String force, Collection<LocalDate> birthDates);

    /** Writes what was recorded so far and holds nothing of it in memory any longer. */
    void settle();
}
