package uk.concord.intake.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.intake.history.LineResult.Result;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeKind;
import uk.concord.intake.notice.NoticeReader;
import uk.concord.intake.notice.NoticeReading;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PncId;
import uk.concord.intake.person.Recognition;
import uk.concord.rules.Reason;

/**
 * Works out what becomes of the lines of one file, some hundred at a time, and changes nothing. It remembers of the lines
 * before what later ones must agree with: which contents, which record ids and which children they named.
 */
public final class HistoryPlan {

    private final KnownHistory known;
    private final String force;
    private final LocalDate today;
    private final Set<String> yosOfTheForce;
    private final Map<Notice.Contents, Integer> rows = new HashMap<>();
    private final Map<String, Notice.Contents> records = new HashMap<>();
    private final Map<PncId, Notice.Contents> children = new HashMap<>();

    /**
     * @param force whose file it is
     * @param today in business time, London
     * @param yosOfTheForce short names of the youth offending services in the force's area
     */
    public HistoryPlan(KnownHistory known, String force, LocalDate today, Set<String> yosOfTheForce) {
        this.known = known;
        this.force = force;
        this.today = today;
        this.yosOfTheForce = yosOfTheForce;
    }

    /** What is known already of some lines. */
    private record Found(
            Set<Notice.Contents> recorded, Map<PncId, List<Person>> persons, Map<KnownHistory.Likeness, Long> alike) {

        List<Person> with(Optional<PncId> pncId) {
            return pncId.map(persons::get).orElse(List.of());
        }
    }

    /** What becomes of these lines, which follow the ones before. */
    public List<LineResult> of(List<HistoryLine> lines) {
        Map<Integer, NoticeReading> readings = lines.stream()
                .filter(line -> line.broken().isEmpty())
                .collect(Collectors.toMap(
                        HistoryLine::number,
                        line -> NoticeReader.read(line.sent(), today, yosOfTheForce, List.of(NoticeKind.values()))));
        Found found = found(readings.values().stream()
                .flatMap(reading -> reading.fold(Stream::of, reasons -> Stream.<Notice.Contents>empty()))
                .toList());
        return lines.stream()
                .map(line -> result(line, readings.get(line.number()), found))
                .toList();
    }

    private Found found(List<Notice.Contents> contents) {
        List<PncId> pncIds = contents.stream()
                .flatMap(each -> each.pncId().stream())
                .distinct()
                .toList();
        List<LocalDate> birthDates = contents.stream()
                .filter(each -> each.pncId().isEmpty())
                .map(Notice.Contents::dateOfBirth)
                .distinct()
                .toList();
        return new Found(known.recorded(force, contents), known.persons(force, pncIds), known.alike(force, birthDates));
    }

    private LineResult result(HistoryLine line, NoticeReading reading, Found found) {
        if (line.broken().isPresent()) {
            return LineResult.refused(line, List.of(line.broken().get()));
        }
        List<Reason> reasons = new ArrayList<>(Stream.of(
                        HistoryRules.recordIdIsReadable(line.recordId()),
                        HistoryRules.outcomeCodeFits(
                                line.outcomeCode(), line.sent().kind()))
                .flatMap(Optional::stream)
                .toList());
        return reading.fold(contents -> read(line, contents, reasons, found), unreadable -> {
            reasons.addAll(unreadable);
            return LineResult.refused(line, reasons);
        });
    }

    private LineResult read(HistoryLine line, Notice.Contents contents, List<Reason> reasons, Found found) {
        HistoryRules.recordIdIsTheOnlyOne(sameIdElsewhere(line, contents)).ifPresent(reasons::add);
        doubt(contents).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return LineResult.refused(line, reasons);
        }
        Optional<Integer> before = Optional.ofNullable(rows.putIfAbsent(contents, line.number()));
        records.putIfAbsent(line.recordId(), contents);
        return before.isPresent() || found.recorded().contains(contents)
                ? LineResult.taken(line, Result.KNOWN_ALREADY, 0, before, contents)
                : added(line, contents, found);
    }

    private LineResult added(HistoryLine line, Notice.Contents contents, Found found) {
        Optional<Integer> sameChild = contents.pncId()
                .flatMap(pncId -> Optional.ofNullable(children.putIfAbsent(pncId, contents)))
                .map(rows::get);
        List<Person> withThisPncId = found.with(contents.pncId());
        boolean knownChild =
                Recognition.recognised(contents.dateOfBirth(), withThisPncId).isPresent();
        if (knownChild || sameChild.isPresent()) {
            return LineResult.taken(line, Result.KNOWN_PERSON, 0, sameChild, contents);
        }
        long alike = contents.pncId().isPresent()
                ? withThisPncId.size()
                : found.alike().getOrDefault(KnownHistory.Likeness.of(contents), 0L);
        return LineResult.taken(line, Result.NEW_PERSON, alike, Optional.empty(), contents);
    }

    private Optional<Integer> sameIdElsewhere(HistoryLine line, Notice.Contents contents) {
        return Optional.ofNullable(records.get(line.recordId()))
                .filter(other -> !other.equals(contents))
                .map(rows::get);
    }

    /** Against the line before that named the PNC id first. */
    private Optional<Reason> doubt(Notice.Contents contents) {
        return contents.pncId()
                .flatMap(pncId -> Optional.ofNullable(children.get(pncId)))
                .flatMap(first ->
                        HistoryRules.birthDatesAgree(contents.dateOfBirth(), first.dateOfBirth(), rows.get(first)));
    }
}
