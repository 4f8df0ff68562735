package uk.concord.decision.casefile.messaging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.decision.casefile.CaseFile;

/** The codes of contracts as people say them. A code that is not known yet is read out as words. */
final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("CHARGE", "referral back for charge"),
            Map.entry("NOT_IN_PUBLIC_INTEREST", "it is not in the public interest to go on"),
            Map.entry("EVIDENTIAL_VICTIM_SUPPORTS", "there is not enough evidence, and the victim supports action"),
            Map.entry(
                    "EVIDENTIAL_VICTIM_DOES_NOT_SUPPORT",
                    "there is not enough evidence, and the victim does not support action"),
            Map.entry("TIME_LIMIT_EXPIRED", "the time limit has passed"),
            Map.entry("PASSED_TO_ANOTHER_BODY", "another body deals with it"),
            Map.entry(
                    "FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST",
                    "it is not in the public interest to investigate further"),
            Map.entry("STILL_DIFFER", "The agencies still differ after talking again."),
            Map.entry("VIEW_MISSING", "One agency had not answered for two working days."),
            Map.entry("ASSESSMENT_DIFFERS", "The assessment does not agree with what was decided."),
            Map.entry("STOPPED", "What was decided will not be given."),
            Map.entry("NOT_COMPLETED", "It was given, and not completed."),
            Map.entry("AMENDED", "The form was changed."),
            Map.entry("HISTORY_CHANGED", "The child's history changed."),
            Map.entry("ASSETPLUS", "AssetPlus"),
            Map.entry("PREVENTION_AND_DIVERSION", "the Prevention and Diversion Assessment Tool"),
            Map.entry("SIGNATURE_REFUSED", "It was not signed."),
            Map.entry("ADMISSION_WITHDRAWN", "The child no longer admits the offence."),
            Map.entry("NOT_REACHED", "The child could not be reached."),
            Map.entry("TURNED_18", "The child has turned 18."),
            Map.entry("LIMITATION_PASSED", "The time limit for a charge has passed."),
            Map.entry("CONDITIONS_OUT_OF_TIME", "The day by which its conditions end no longer fits."),
            Map.entry("UNDER_TEN", "The child was under ten at the time."),
            Map.entry("ADULT", "This is not a child: they are 18 or over."),
            Map.entry("ANOTHER_AREA", "The child lives in another area."),
            Map.entry("DUPLICATE", "The same matter has been sent before."),
            Map.entry("PARENT_OR_CARER", "Parent or carer"),
            Map.entry("APPROPRIATE_ADULT", "Appropriate adult"),
            Map.entry("CHILD", "Child"),
            Map.entry("ACKNOWLEDGED", "has read it"),
            Map.entry("NOT_PRESENT", "was not there"));

    private Phrases() {}

    /** The code as words. */
    static String of(String code) {
        return WORDS.getOrDefault(code, code.toLowerCase(Locale.UK).replace('_', ' '));
    }

    /** The disposal as it follows on "gave": "the triage". */
    static String the(String kind) {
        return "the " + of(kind);
    }

    /** The disposal as it follows on "proposed": "a youth caution", "triage". */
    static String a(String kind) {
        return kind.startsWith("YOUTH_") ? "a " + of(kind) : of(kind);
    }

    /** For example "Friday 25 January 2019". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The titles of these offences, as the first words of a sentence. */
    static String offences(CaseFile file, List<UUID> offenceIds) {
        return offenceIds.stream().map(file::titleOf).collect(Collectors.joining("; "));
    }

    /** The lines that say something. */
    static String lines(String... lines) {
        return Arrays.stream(lines)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What the disposals come to, where they are all the same; empty where they differ. */
    static String same(List<String> disposals) {
        return disposals.stream().distinct().count() == 1 ? a(disposals.get(0)) : "";
    }
}
