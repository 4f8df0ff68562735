package uk.concord.intake.attachment;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.concord.intake.referral.ReferralState;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What a file must meet to be attached to a G26. */
public final class AttachmentRules {

    /** The largest file, in bytes. */
    public static final long MOST = 10L * 1024 * 1024;

    private static final Set<ReferralState> OPEN =
            EnumSet.of(ReferralState.SENT, ReferralState.RETURNED, ReferralState.ACCEPTED);

    private AttachmentRules() {}

    /** Every reason why this file is not taken. */
    public static List<Reason> against(long size, Optional<FileKind> kind, Optional<PdfContents> pdf) {
        Stream<Optional<Reason>> whole = Stream.of(sizeIsRight(size), kindIsKnown(size, kind));
        Stream<Optional<Reason>> inside = pdf.stream()
                .flatMap(found ->
                        Stream.of(pdfOpens(found), pdfIsOpenToAll(found), pdfOnlyShows(found), pdfHoldsNoFile(found)));
        return Stream.concat(whole, inside).flatMap(Optional::stream).toList();
    }

    @Rule(
            code = "attachment-size",
            says = "An attached file has something in it, and at most 10 MB.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> sizeIsRight(long size) {
        if (size == 0) {
            return reason("attachment-size", "There is nothing in this file.");
        }
        return size <= MOST
                ? Optional.empty()
                : reason(
                        "attachment-size",
                        "This file has more than 10 MB. Scan it in grey at 150 dots per inch, or in parts.");
    }

    @Rule(
            code = "attachment-kind",
            says = "A PDF, PNG, JPEG or TIFF is attached, known by its contents and not by its name.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> kindIsKnown(long size, Optional<FileKind> kind) {
        return size == 0 || kind.isPresent()
                ? Optional.empty()
                : reason(
                        "attachment-kind",
                        "This is not a PDF, PNG, JPEG or TIFF, whatever its name says. Save it as a PDF and attach that.");
    }

    @Rule(
            code = "pdf-broken",
            says = "A PDF that is attached can be opened.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> pdfOpens(PdfContents pdf) {
        return pdf.readable()
                ? Optional.empty()
                : reason("pdf-broken", "This PDF cannot be opened. Perhaps it is not whole: save or scan it again.");
    }

    @Rule(
            code = "pdf-encrypted",
            says = "A PDF that is attached can be read by everybody who may read the G26, without a password.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> pdfIsOpenToAll(PdfContents pdf) {
        return pdf.encrypted()
                ? reason("pdf-encrypted", "This PDF is protected by a password. Save it without one and attach that.")
                : Optional.empty();
    }

    @Rule(
            code = "pdf-acts",
            says = "A PDF that is attached shows something and does nothing: no script, nothing that starts by itself.",
            source = "None outside: protection of whoever opens it",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> pdfOnlyShows(PdfContents pdf) {
        return pdf.acts()
                ? reason(
                        "pdf-acts",
                        "This PDF holds a script or starts something by itself. Print it to a new PDF and attach that.")
                : Optional.empty();
    }

    @Rule(
            code = "pdf-holds-files",
            says = "No other file is hidden inside a PDF that is attached.",
            source = "None outside: protection of whoever opens it",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> pdfHoldsNoFile(PdfContents pdf) {
        return pdf.holdsFiles()
                ? reason("pdf-holds-files", "Another file is inside this PDF. Print it to a new PDF and attach that.")
                : Optional.empty();
    }

    @Rule(
            code = "attachment-to-a-closed-case",
            says = "Nothing is attached to a G26 that was taken back or is not suitable.",
            source = "Product: the lifecycle of a referral",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> caseIsOpen(ReferralState state) {
        return OPEN.contains(state)
                ? Optional.empty()
                : reason("attachment-to-a-closed-case", "This case is closed: nothing can be attached any more.");
    }

    private static Optional<Reason> reason(String code, String text) {
        return Optional.of(new Reason(code, "file", text));
    }
}
