package uk.concord.decision.jointdecision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of the child's past over all records of the child, as those see it who decide: kind, day and area of each
 * disposal, and no more of other records than that there are some (D19).
 *
 * @param records how many records the child has
 * @param underAnotherName whether another record has another name
 * @param underAnotherBirthDate whether another record has another birth date
 * @param incomplete whether part of the history was deleted
 * @param checkNeeded whether the force has still to be asked about that, for this case
 * @param check the last check with the force for this case, left out where there is none
 * @param moments everything in the order of time, latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryInRoom(
        int records,
        boolean underAnotherName,
        boolean underAnotherBirthDate,
        boolean incomplete,
        boolean checkNeeded,
        Check check,
        List<Moment> moments) {

    /** That the force was asked. @param found empty where it found nothing */
    public record Check(LocalDate checkedOn, String byName, String found) {}

    /** Something in the child's past, or that holds its place in it. @param text what else there is to say, or empty */
    public record Moment(LocalDate on, String title, String by, String text) {}
}
