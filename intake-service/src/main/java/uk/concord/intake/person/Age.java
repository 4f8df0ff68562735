package uk.concord.intake.person;

import java.time.LocalDate;
import java.time.Period;

/** Somebody's age as the law counts it: attained at the start of the birthday. */
public final class Age {

    private Age() {}

    /** The day on which somebody attains an age: born on 29 February, on 1 March in a common year. */
    public static LocalDate turns(LocalDate dateOfBirth, int age) {
        LocalDate birthday = dateOfBirth.plusYears(age);
        return birthday.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    /** Whole years on this day; negative before the birth. */
    public static int on(LocalDate day, LocalDate dateOfBirth) {
        return Period.between(dateOfBirth, day).getYears();
    }
}
