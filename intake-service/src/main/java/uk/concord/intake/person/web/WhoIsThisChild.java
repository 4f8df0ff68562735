package uk.concord.intake.person.web;

import java.util.List;
import java.util.UUID;

/**
 * What is known of who a child is, for the page on which a G26 is checked.
 *
 * @param personId the child of the G26
 * @param matches the records that may be about the same child, as the actor may see them
 * @param lookAlikes how many of them are much like and not compared yet
 * @param mayMatch whether the actor may say which is which
 */
public record WhoIsThisChild(UUID personId, List<MatchView> matches, long lookAlikes, boolean mayMatch) {

    public WhoIsThisChild {
        matches = List.copyOf(matches);
    }
}
