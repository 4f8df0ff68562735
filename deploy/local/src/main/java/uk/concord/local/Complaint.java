package uk.concord.local;

/** Something the person at the keyboard must know or do; its text says what and how, and is all that is printed. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Complaint(String whatAndWhatToDo) {
        super(whatAndWhatToDo);
    }
}
