package uk.concord.disposal.disposal;

import java.time.LocalDate;
import java.util.List;
import uk.concord.disposal.casefile.Offence;

/**
 * What the law's own gates look at, beside the disposal itself.
 *
 * @param dateOfBirth of the child
 * @param offences that the disposal is for
 */
public record Circumstances(LocalDate dateOfBirth, List<Offence> offences) {

    public Circumstances {
        offences = List.copyOf(offences);
    }
}
