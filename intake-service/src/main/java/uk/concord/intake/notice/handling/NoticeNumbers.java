package uk.concord.intake.notice.handling;

/** Hands out the numbers from which references are made, each once. */
public interface NoticeNumbers {

    /** @return the next number, from 1; a number may be left out, none is given twice */
    long next();
}
