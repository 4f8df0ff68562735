package uk.concord.intake.offence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The offences that can be sent, as they stood on a day. */
public interface OffenceList {

    /** The offence with this code on the day on which it is said to have happened. */
    Optional<ListedOffence> find(String code, LocalDate on);

    /** All that stand on the list on this day, by title. */
    List<ListedOffence> on(LocalDate day);
}
