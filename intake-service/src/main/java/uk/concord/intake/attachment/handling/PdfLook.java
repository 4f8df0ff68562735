package uk.concord.intake.attachment.handling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.concord.intake.attachment.PdfContents;

/**
 * Opens a PDF and looks at each object in it, reachable from a page or not, for what a form on paper would not have. It draws
 * nothing and unpacks no picture.
 */
final class PdfLook {

    private static final int DEEPEST = 50;
    private static final int MOST_OBJECTS = 200_000;
    private static final Set<String> ACTS =
            Set.of("JavaScript", "Launch", "Rendition", "RichMediaExecute", "ImportData");
    private static final Set<String> FILES = Set.of("EmbeddedFile", "FileAttachment", "RichMedia");

    private boolean acts;
    private boolean holdsFiles;

    private PdfLook() {}

    /** Says in one line what is in the PDF of this name; the whole of a process that {@link PdfApart} starts. */
    public static void main(String[] file) {
        PdfContents found = at(Path.of(file[0]));
        System.out.println(Stream.of(found.readable(), found.encrypted(), found.acts(), found.holdsFiles())
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
    }

    /** What that line means. */
    static PdfContents said(String line) {
        String[] words = line.strip().split(" ");
        return words.length == 4
                ? new PdfContents(
                        Boolean.parseBoolean(words[0]),
                        Boolean.parseBoolean(words[1]),
                        Boolean.parseBoolean(words[2]),
                        Boolean.parseBoolean(words[3]))
                : PdfContents.BROKEN;
    }

    static PdfContents at(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return PdfContents.LOCKED;
            }
            return document.getNumberOfPages() == 0 ? PdfContents.BROKEN : new PdfLook().all(document.getDocument());
        } catch (InvalidPasswordException locked) {
            return PdfContents.LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return PdfContents.BROKEN;
        }
    }

    private PdfContents all(COSDocument document) {
        Set<COSObjectKey> objects = document.getXrefTable().keySet();
        if (objects.size() > MOST_OBJECTS) {
            return PdfContents.BROKEN;
        }
        look(document.getTrailer(), 0);
        for (COSObjectKey key : objects) {
            look(document.getObjectFromPool(key).getObject(), 0);
        }
        return new PdfContents(true, false, acts, holdsFiles);
    }

    /** Objects that have a number are looked at for themselves and not followed. */
    private void look(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("deeper than any form");
        }
        if (object instanceof COSDictionary dictionary) {
            judge(dictionary);
            dictionary.getValues().forEach(value -> inside(value, depth));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> inside(value, depth));
        }
    }

    private void inside(COSBase value, int depth) {
        if (!(value instanceof COSObject)) {
            look(value, depth + 1);
        }
    }

    private void judge(COSDictionary dictionary) {
        acts |= dictionary.containsKey(COSName.JS)
                || dictionary.containsKey("XFA")
                || ACTS.contains(name(dictionary, COSName.S));
        holdsFiles |= dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(COSName.EMBEDDED_FILES)
                || FILES.contains(name(dictionary, COSName.TYPE))
                || FILES.contains(name(dictionary, COSName.SUBTYPE));
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
