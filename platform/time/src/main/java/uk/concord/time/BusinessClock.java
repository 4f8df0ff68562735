package uk.concord.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one source of business time: the moment at which a person acts, a clock runs out, a birthday falls. Every handler
 * takes its time from here and hands it to the domain with the command.
 *
 * <p>In demonstration mode an operator may move it, so that a case of 2019 can be played as in 2019. Tokens, leases,
 * retries and audit sealing use real time and never this clock.
 */
public interface BusinessClock {

    /** Dates of law are read on the clock on the wall in London. */
    ZoneId LONDON = ZoneId.of("Europe/London");

    /** The present moment of business time. */
    Instant now();

    /** The date in London at {@link #now()}. */
    default LocalDate today() {
        return now().atZone(LONDON).toLocalDate();
    }
}
