package uk.concord.intake.draft.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.DraftOffences;
import uk.concord.intake.draft.DraftPart;
import uk.concord.intake.draft.DraftStanding;
import uk.concord.intake.draft.DraftStanding.Status;

/**
 * The task list of a draft.
 *
 * @param place the draft's address
 * @param reference of the G26 that is mended, or empty
 * @param reasons why it came back, where these are about the whole
 */
public record DraftTasks(
        String place,
        String child,
        String reference,
        List<String> reasons,
        LocalDate keptUntil,
        List<Group> groups,
        List<Offence> offences,
        boolean roomForMore,
        Task sending) {

    /** Where it is deleted. */
    public String deletion() {
        return place + "/deletion";
    }

    /** Tasks under one heading. */
    public record Group(String title, String id, List<Task> tasks) {}

    /** A step: what is to be done, where, and how far it is. */
    public record Task(String id, String title, String hint, String href, String status, String colour) {

        static Task of(DraftStanding standing, DraftPart part, String title, String hint, String href) {
            Status status = standing.status(part);
            String why = standing.toMend(part).isEmpty()
                    ? hint
                    : standing.toMend(part).get(0).text();
            return new Task(part.path(), title, why, href, status.title(), status.colour());
        }
    }

    /** An offence that was begun, with where it is changed and taken away. */
    public record Offence(int number, String title, String href, String removal) {}

    static DraftTasks of(DraftStanding standing, List<String> titles) {
        Draft draft = standing.draft();
        String place = place(draft);
        Status last = standing.sending();
        return new DraftTasks(
                place,
                DraftLine.name(draft),
                draft.mends().map(Draft.Mending::reference).orElse(""),
                draft.mends().map(Draft.Mending::reasons).orElse(List.of()).stream()
                        .filter(reason -> DraftPart.of(reason.field()).isEmpty())
                        .map(reason -> reason.text())
                        .toList(),
                draft.keptUntil(),
                groups(standing, place),
                offences(place, titles),
                titles.size() < DraftOffences.MOST,
                new Task(
                        "sending",
                        "Check your answers and send",
                        standing.ready() ? "" : "First complete what stands above",
                        standing.ready() ? place + "/sending" : "",
                        last.title(),
                        last.colour()));
    }

    /** Where a draft is. */
    static String place(Draft draft) {
        return "/intake/drafts/" + draft.id();
    }

    /** The page to go on to after this part: the next that is not complete, or the check. */
    static String after(DraftStanding standing) {
        String place = place(standing.draft());
        return standing.next().map(part -> page(standing, place, part)).orElse(place + "/sending");
    }

    private static List<Group> groups(DraftStanding standing, String place) {
        String offence = page(standing, place, DraftPart.OFFENCES);
        return List.of(
                new Group(
                        "The child",
                        "the-child",
                        List.of(
                                task(
                                        standing,
                                        place,
                                        DraftPart.CHILD,
                                        "Who it is, where they live, and who brings them up"),
                                task(standing, place, DraftPart.MORE_CHILD, "Care, school, language, needs"))),
                new Group(
                        "What happened",
                        "what-happened",
                        List.of(
                                Task.of(
                                        standing,
                                        DraftPart.OFFENCES,
                                        "Offences",
                                        "What, when, and what the child says to it",
                                        offence),
                                task(standing, place, DraftPart.MORE_EVENT, "Where and how, and what it involved"))),
                new Group(
                        "Evidence and people",
                        "people",
                        List.of(
                                task(
                                        standing,
                                        place,
                                        DraftPart.EVIDENCE,
                                        "Whether there is enough to charge, and who stands by the child"),
                                task(standing, place, DraftPart.MORE_EVIDENCE, "What there is, the interview, bail"),
                                task(standing, place, DraftPart.VICTIM, "What they think and want"),
                                task(
                                        standing,
                                        place,
                                        DraftPart.MORE_VICTIMS,
                                        "Where it is more than one, or more is known of them"))),
                new Group(
                        "What you propose",
                        "proposing",
                        List.of(task(
                                standing, place, DraftPart.PROPOSAL, "What, why, and how the child came to you"))));
    }

    private static Task task(DraftStanding standing, String place, DraftPart part, String hint) {
        return Task.of(standing, part, part.title(), hint, place + "/" + part.path());
    }

    private static List<Offence> offences(String place, List<String> titles) {
        List<Offence> offences = new ArrayList<>();
        for (String title : titles) {
            int number = offences.size() + 1;
            String at = place + "/offences/" + number;
            offences.add(new Offence(number, title, at, at + "/removal"));
        }
        return offences;
    }

    /** The page of a part; of the offences, the page of the first that is not complete. */
    private static String page(DraftStanding standing, String place, DraftPart part) {
        if (part != DraftPart.OFFENCES) {
            return place + "/" + part.path();
        }
        int number = IntStream.rangeClosed(1, Math.max(1, standing.draft().offences()))
                .filter(each -> !standing.missingOf(each).isEmpty())
                .findFirst()
                .orElse(1);
        return place + "/offences/" + number;
    }
}
