package uk.concord.intake.attachment;

/**
 * What was found in a PDF when it was opened.
 *
 * @param readable whether it could be opened at all
 * @param encrypted whether it asks for a password, or forbids something
 * @param acts whether it holds a script, or starts something
 * @param holdsFiles whether another file is inside
 */
public record PdfContents(boolean readable, boolean encrypted, boolean acts, boolean holdsFiles) {

    public static final PdfContents BROKEN = new PdfContents(false, false, false, false);
    public static final PdfContents LOCKED = new PdfContents(true, true, false, false);
}
