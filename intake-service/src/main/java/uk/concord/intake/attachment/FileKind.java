package uk.concord.intake.attachment;

import java.util.Arrays;
import java.util.Optional;

/** What may be attached. A file is what its first bytes say, whatever its name. */
public enum FileKind {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("PNG picture", "image/png", "png"),
    JPEG("JPEG picture", "image/jpeg", "jpg"),
    TIFF("TIFF scan", "image/tiff", "tif");

    /** How many of a file's first bytes are looked at. */
    public static final int LOOKED_AT = 8;

    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_MARK = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] TIFF_LITTLE_MARK = {'I', 'I', 42, 0};
    private static final byte[] TIFF_BIG_MARK = {'M', 'M', 0, 42};

    private final String title;
    private final String mediaType;
    private final String ending;

    FileKind(String title, String mediaType, String ending) {
        this.title = title;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return ending;
    }

    /** What a file with these first bytes is. */
    public static Optional<FileKind> of(byte[] head) {
        if (begins(head, PDF_MARK)) {
            return Optional.of(PDF);
        }
        if (begins(head, PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (begins(head, JPEG_MARK)) {
            return Optional.of(JPEG);
        }
        return begins(head, TIFF_LITTLE_MARK) || begins(head, TIFF_BIG_MARK) ? Optional.of(TIFF) : Optional.empty();
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
