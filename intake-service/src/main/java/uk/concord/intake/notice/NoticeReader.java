package uk.concord.intake.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.concord.intake.form.FormRules;
import uk.concord.rules.Reason;

/** Reads a notice as it was sent: asks every rule, and answers with the contents or with every reason at once. */
public final class NoticeReader {

    private NoticeReader() {}

    /**
     * @param sent as the sender wrote it
     * @param today in business time, London
     * @param yosOfTheForce short names of the youth offending services in the sending force's area
     */
    public static NoticeReading read(NoticeAsSent sent, LocalDate today, Set<String> yosOfTheForce) {
        return read(sent, today, yosOfTheForce, NoticeKind.GIVEN);
    }

    /** @param kinds that are taken by the door that it came by */
    public static NoticeReading read(
            NoticeAsSent sent, LocalDate today, Set<String> yosOfTheForce, List<NoticeKind> kinds) {
        List<Reason> reasons = Stream.concat(ofTheFields(sent, today, yosOfTheForce, kinds), ofTheDates(sent, today))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty()
                ? new NoticeReading.Readable(contents(sent, today))
                : new NoticeReading.Unreadable(reasons);
    }

    private static Stream<Optional<Reason>> ofTheFields(
            NoticeAsSent sent, LocalDate today, Set<String> yosOfTheForce, List<NoticeKind> kinds) {
        return Stream.of(
                NoticeRules.kindIsKnown(sent.kind(), kinds),
                FormRules.dateIsReadable(sent.givenOn(), "/givenOn", "the day it was given"),
                FormRules.crimeReferenceIsReadable(sent.crimeReference()),
                FormRules.yosIsOfTheForce(sent.yos(), yosOfTheForce),
                FormRules.nameIsReadable(sent.givenNames(), "/child/givenNames", "the child's given names"),
                FormRules.nameIsReadable(sent.familyName(), "/child/familyName", "the child's family name"),
                FormRules.dateIsReadable(sent.dateOfBirth(), "/child/dateOfBirth", "the child's birth date"),
                FormRules.pncIdIsRight(sent.pncId(), today),
                FormRules.addressIsReadable(sent.address()));
    }

    private static Stream<Optional<Reason>> ofTheDates(NoticeAsSent sent, LocalDate today) {
        Optional<LocalDate> givenOn = FormRules.date(sent.givenOn());
        Optional<LocalDate> born = FormRules.date(sent.dateOfBirth());
        Stream<Optional<Reason>> each = Stream.of(
                givenOn.flatMap(date -> NoticeRules.givenByToday(date, today)),
                born.flatMap(date -> FormRules.bornByToday(date, today)));
        boolean given = !sent.kind().equals(NoticeKind.HISTORY_DELETED.name());
        Stream<Optional<Reason>> together = given && givenOn.isPresent() && born.isPresent()
                ? Stream.of(
                        NoticeRules.tenWhenGiven(born.get(), givenOn.get()),
                        NoticeRules.childWhenGiven(born.get(), givenOn.get()))
                : Stream.empty();
        return Stream.concat(each, together);
    }

    private static Notice.Contents contents(NoticeAsSent sent, LocalDate today) {
        return new Notice.Contents(
                NoticeKind.valueOf(sent.kind()),
                LocalDate.parse(sent.givenOn()),
                sent.crimeReference(),
                sent.yos(),
                sent.givenNames(),
                sent.familyName(),
                LocalDate.parse(sent.dateOfBirth()),
                FormRules.pncId(sent.pncId(), today),
                sent.address());
    }
}
