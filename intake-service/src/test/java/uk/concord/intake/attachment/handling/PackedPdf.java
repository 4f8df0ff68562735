package uk.concord.intake.attachment.handling;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A small PDF with an object stream that unpacks to as many megabytes as one likes. */
final class PackedPdf {

    private PackedPdf() {}

    static byte[] of(int megabytes) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int[] places = new int[7];
        write(pdf, "%PDF-1.5\n");
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
        };
        for (int number = 1; number <= objects.length; number++) {
            places[number] = pdf.size();
            write(pdf, number + " 0 obj\n" + objects[number - 1] + "\nendobj\n");
        }
        places[5] = pdf.size();
        stream(pdf, 5, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed(megabytes));
        places[6] = pdf.size();
        stream(pdf, 6, "/Type /XRef /Size 7 /W [1 4 2] /Root 1 0 R", table(places));
        write(pdf, "startxref\n" + places[6] + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write("4 0 << /A 1 >>".getBytes(StandardCharsets.US_ASCII));
            for (int written = 0; written < megabytes; written++) {
                out.write(spaces);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] table(int[] places) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        for (int number = 0; number < places.length; number++) {
            boolean inStream = number == 4;
            out.writeByte(number == 0 ? 0 : inStream ? 2 : 1);
            out.writeInt(inStream ? 5 : places[number]);
            out.writeShort(0);
        }
        return table.toByteArray();
    }

    private static void stream(ByteArrayOutputStream pdf, int number, String says, byte[] contents) throws IOException {
        write(pdf, number + " 0 obj\n<< " + says + " /Length " + contents.length + " >>\nstream\n");
        pdf.write(contents);
        write(pdf, "\nendstream\nendobj\n");
    }

    private static void write(ByteArrayOutputStream pdf, String text) throws IOException {
        pdf.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
