package uk.concord.intake;

import java.nio.charset.StandardCharsets;

/** The smallest PDF there is: one empty page, in letters that a text can hold. */
public final class OnePagePdf {

    private OnePagePdf() {}

    public static String text() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] places = new int[3];
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
        };
        for (int index = 0; index < objects.length; index++) {
            places[index] = pdf.length();
            pdf.append(index + 1).append(" 0 obj\n").append(objects[index]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 4\n0000000000 65535 f \n");
        for (int place : places) {
            pdf.append("%010d 00000 n \n".formatted(place));
        }
        return pdf.append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }

    public static byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }
}
