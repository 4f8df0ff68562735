package uk.concord.intake.referral.more;

/** The sixteen groups in which people say their ethnicity to the police, and "not stated" (the 16+1 classification). */
final class Ethnicity {

    static final String[] ANSWERS = {
        "W1=White: British",
        "W2=White: Irish",
        "W9=White: another background",
        "M1=Mixed: White and Black Caribbean",
        "M2=Mixed: White and Black African",
        "M3=Mixed: White and Asian",
        "M9=Mixed: another background",
        "A1=Asian: Indian",
        "A2=Asian: Pakistani",
        "A3=Asian: Bangladeshi",
        "A9=Asian: another background",
        "B1=Black: Caribbean",
        "B2=Black: African",
        "B9=Black: another background",
        "O1=Chinese",
        "O9=Another ethnic group",
        "NS=Not stated"
    };

    private Ethnicity() {}
}
