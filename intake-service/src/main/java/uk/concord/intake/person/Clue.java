package uk.concord.intake.person;

import java.util.Locale;

/** Something that two records agree or disagree in, as the person who compares them reads it. */
public enum Clue {
    SAME_PNC_ID("Same PNC id", true),
    OTHER_PNC_ID("PNC ids differ", false),
    SAME_BIRTH_DATE("Same birth date", true),
    BIRTH_DATE_SWAPPED("Day and month of the birth date are swapped", true),
    BIRTH_DATE_ONE_DIGIT("Birth dates differ in one digit", true),
    OTHER_BIRTH_DATE("Birth dates differ", false),
    NAMES_EXCHANGED("Given and family name are exchanged", true),
    SAME_GIVEN_NAME("Same given name", true),
    GIVEN_NAME_ONE_LETTER("Given name differs by one letter", true),
    GIVEN_NAME_SHORTER("One given name is a shorter form of the other", true),
    GIVEN_NAME_SOUNDS("Given names sound alike", true),
    OTHER_GIVEN_NAME("Given names differ", false),
    SAME_FAMILY_NAME("Same family name", true),
    FAMILY_NAMES_SWAPPED("Same family names in another order", true),
    FAMILY_NAME_ONE_LETTER("Family name differs by one letter", true),
    FAMILY_NAME_SHORTER("One family name is part of the other", true),
    FAMILY_NAME_SOUNDS("Family names sound alike", true),
    OTHER_FAMILY_NAME("Family names differ", false),
    SAME_ADDRESS("Same address", true),
    OTHER_ADDRESS("Addresses differ", false);

    private final String text;
    private final boolean agrees;

    Clue(String text, boolean agrees) {
        this.text = text;
        this.agrees = agrees;
    }

    /** In plain words; never a name or a date. */
    public String text() {
        return text;
    }

    /** Whether it speaks for one child. */
    public boolean agrees() {
        return agrees;
    }

    /** As APIs and the file of weights name it, for example {@code same-birth-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
