package uk.concord.notification.outcome.web;

import java.util.stream.Collectors;
import uk.concord.notification.outcome.contract.OutcomePublished;
import uk.concord.web.page.Wording;

/** What a version told, as sentences, and as a text to be copied into a police system that cannot be fed (D27). */
final class CopyText {

    private CopyText() {}

    /** The whole version, a line of text for each fact. */
    static String of(OutcomePublished told) {
        String lines = told.lines().stream().map(CopyText::sentence).collect(Collectors.joining("\n"));
        return "Concord " + told.reference() + ", version " + told.version() + "\n"
                + "Crime reference: " + told.crimeReference() + "\n"
                + "PNC id: " + (told.pncId() == null ? "none known" : told.pncId()) + "\n"
                + lines + "\n"
                + "Case: " + (told.state().equals("CLOSED") ? "closed" : "open")
                + (told.summary() == null ? "" : "\nClosing summary: " + told.summary());
    }

    /** For example "Offence 1 (TH68010): triage, given. Decided 22 January 2019. Given 5 February 2019. Outcome code 8." */
    static String sentence(OutcomePublished.Line line) {
        String disposal =
                line.disposal() == null ? "" : line.disposal().title().toLowerCase(java.util.Locale.UK) + ", ";
        return "Offence " + line.number() + " (" + line.offenceCode() + "): " + disposal
                + line.progress().words() + "."
                + (line.decidedOn() == null ? "" : " Decided " + Wording.words(line.decidedOn()) + ".")
                + (line.givenOn() == null ? "" : " Given " + Wording.words(line.givenOn()) + ".")
                + (line.endedOn() == null ? "" : " Ended " + Wording.words(line.endedOn()) + ".")
                + (line.outcomeCode() == null ? "" : " Outcome code " + line.outcomeCode() + ".")
                + (line.overtaken() == null ? "" : " " + line.overtaken().words() + "; nothing is undone.");
    }
}
