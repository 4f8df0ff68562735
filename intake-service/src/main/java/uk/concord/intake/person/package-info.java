/**
 * Who is this child. Intake alone says so: it registers persons, and ties what the police send to one of them.
 * A machine recognises a child by PNC id and birth date together and by nothing less; every other likeness is for a
 * person to judge.
 */
package uk.concord.intake.person;
