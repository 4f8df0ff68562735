package uk.concord.intake.attachment.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.intake.OnePagePdf;
import uk.concord.intake.attachment.FileKind;
import uk.concord.intake.attachment.PdfContents;

/** A PDF is opened and every object of it looked at. */
class PdfLookTest {

    private static final PdfContents PLAIN = new PdfContents(true, false, false, false);

    @TempDir
    Path folder;

    /** What is done to a plain PDF before it is saved. */
    private interface Deed {
        void on(PDDocument pdf) throws IOException;
    }

    @Test
    void a_plain_one_is_plain() throws IOException {
        assertThat(PdfLook.at(Files.write(folder.resolve("a.pdf"), OnePagePdf.bytes())))
                .isEqualTo(PLAIN);
        assertThat(look(pdf -> {})).isEqualTo(PLAIN);
    }

    @Test
    void a_password_is_seen_whether_it_is_needed_or_only_forbids() throws IOException {
        assertThat(look(pdf -> protect(pdf, "secret"))).isEqualTo(PdfContents.LOCKED);
        assertThat(look(pdf -> protect(pdf, ""))).isEqualTo(PdfContents.LOCKED);
    }

    @Test
    void what_is_broken_is_broken() throws IOException {
        byte[] whole = OnePagePdf.bytes();
        assertThat(PdfLook.at(Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 and nothing more")))
                .isEqualTo(PdfContents.BROKEN);
        assertThat(PdfLook.at(Files.write(folder.resolve("c.pdf"), Arrays.copyOf(whole, 40))))
                .isEqualTo(PdfContents.BROKEN);
    }

    @Test
    void a_script_is_found_wherever_it_stands() throws IOException {
        assertThat(look(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))
                        .acts())
                .isTrue();
        assertThat(look(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()))
                        .acts())
                .isTrue();
        assertThat(look(pdf -> {
                            COSDictionary unreached = new COSDictionary();
                            unreached.setName(COSName.S, "JavaScript");
                            COSDictionary deep = new COSDictionary();
                            deep.setItem("Inside", unreached);
                            pdf.getPage(0).getCOSObject().setItem("PieceInfo", deep);
                        })
                        .acts())
                .isTrue();
    }

    @Test
    void another_file_inside_is_found() throws IOException {
        assertThat(look(PdfLookTest::embed).holdsFiles()).isTrue();
    }

    @Test
    void one_made_to_fill_all_memory_ends_the_process_that_opens_it_and_nothing_else() throws IOException {
        Path file = Files.write(folder.resolve("bomb.pdf"), PackedPdf.of(600));

        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(PdfApart.at(file)).isEqualTo(PdfContents.BROKEN);
        assertThat(PdfApart.at(Files.write(folder.resolve("small.pdf"), PackedPdf.of(1))))
                .isEqualTo(PLAIN);
        assertThat(PdfApart.at(Files.write(folder.resolve("d.pdf"), OnePagePdf.bytes())))
                .isEqualTo(PLAIN);
    }

    @Test
    void a_file_is_what_its_first_bytes_say() {
        assertThat(FileKind.of("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .contains(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of(new byte[] {'I', 'I', 42, 0})).contains(FileKind.TIFF);
        assertThat(FileKind.of(new byte[] {'M', 'M', 0, 42})).contains(FileKind.TIFF);
        assertThat(FileKind.of("<html>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    private PdfContents look(Deed deed) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            deed.on(pdf);
            pdf.save(file.toFile());
        }
        return PdfLook.at(file);
    }

    private static void protect(PDDocument pdf, String password) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.protect(policy);
    }

    private static void embed(PDDocument pdf) throws IOException {
        PDComplexFileSpecification inner = new PDComplexFileSpecification();
        inner.setFile("inner.txt");
        inner.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1, 2, 3})));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("inner", inner));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }
}
