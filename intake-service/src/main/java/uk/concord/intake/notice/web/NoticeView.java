package uk.concord.intake.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.person.PncId;

/** A notice as those see it who may. */
public record NoticeView(
        UUID id,
        String reference,
        String kind,
        String kindTitle,
        LocalDate givenOn,
        String crimeReference,
        String force,
        String yos,
        String yosTitle,
        UUID personId,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String pncId,
        String address,
        boolean restricted,
        String recordedBy,
        Instant recordedAt) {

    /** Where the page sends a restriction of this child. */
    public String restriction() {
        return "/intake/persons/" + personId + "/restriction";
    }

    static NoticeView of(Notice notice, boolean restricted, Areas areas) {
        Notice.Contents contents = notice.contents();
        return new NoticeView(
                notice.id().value(),
                notice.reference(),
                contents.kind().name(),
                contents.kind().title(),
                contents.givenOn(),
                contents.crimeReference(),
                notice.force(),
                contents.yos(),
                areas.title(contents.yos()),
                notice.personId().value(),
                contents.givenNames(),
                contents.familyName(),
                contents.dateOfBirth(),
                contents.pncId().map(PncId::value).orElse(""),
                contents.address(),
                restricted,
                notice.recordedBy(),
                notice.recordedAt());
    }
}
