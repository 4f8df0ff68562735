package uk.concord.intake.history.handling;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import uk.concord.identity.Areas;
import uk.concord.intake.history.HistoryLine;
import uk.concord.intake.history.HistoryPlan;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.KnownHistory;
import uk.concord.intake.history.LineResult;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.notice.handling.RecordNoticeHandler;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.handling.MeetPersonHandler;

/**
 * Checks a file of earlier disposals, and records it where every line can be taken: all of it or nothing.
 *
 * <p>No line is locked: twenty thousand locks are more than a database holds. Where somebody else records the same
 * notice or child meanwhile, the unique keys of the tables refuse, and with them the whole file; it is simply recorded once
 * more. Whom the children are like is looked for afterwards.
 */
@ApplicationScoped
public class ImportHistoryHandler {

    private static final String OPERATION = "history.import";
    private static final int LONGEST_SECONDS = 600;

    private final KnownHistory known;
    private final RecordNoticeHandler notices;
    private final MeetPersonHandler persons;
    private final HistoryJournal journal;
    private final Areas areas;

    ImportHistoryHandler(
            KnownHistory known,
            RecordNoticeHandler notices,
            MeetPersonHandler persons,
            HistoryJournal journal,
            Areas areas) {
        this.known = known;
        this.notices = notices;
        this.persons = persons;
        this.journal = journal;
        this.areas = areas;
    }

    /** In one transaction, or not at all. @throws UnreadableFile where it is no such file */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public HistoryReport handle(HistoryFile file, ImportHistory command) {
        HistoryReport checked = checked(file, command);
        HistoryReport report = command.record() && checked.whole() ? recorded(file, command, checked) : checked;
        journal.looked(report, command);
        return report;
    }

    private HistoryReport checked(HistoryFile file, ImportHistory command) {
        HistoryPlan plan = plan(command);
        List<LineResult> lines = new ArrayList<>();
        file.read(batch -> plan.of(batch).stream().map(LineResult::reported).forEach(lines::add));
        return new HistoryReport(file.digest(), false, lines);
    }

    private HistoryReport recorded(HistoryFile file, ImportHistory command, HistoryReport checked) {
        HistoryPlan plan = plan(command);
        file.read(batch -> record(batch, plan.of(batch), command));
        return new HistoryReport(checked.digest(), true, checked.lines());
    }

    private void record(List<HistoryLine> batch, List<LineResult> results, ImportHistory command) {
        for (int index = 0; index < batch.size(); index++) {
            if (results.get(index).adds()) {
                record(batch.get(index), results.get(index).contents().orElseThrow(), command);
            }
        }
        known.settle();
    }

    private void record(HistoryLine line, Notice.Contents contents, ImportHistory command) {
        Person child = persons.oneOfMany(meeting(contents, command));
        notices.against(
                child,
                new RecordNotice(
                        line.sent(),
                        command.force(),
                        command.door(),
                        line.recordId(),
                        command.actor(),
                        command.at(),
                        command.today()),
                contents);
    }

    private HistoryPlan plan(ImportHistory command) {
        return new HistoryPlan(known, command.force(), command.today(), areas.yosOf(command.force()));
    }

    private static MeetPerson meeting(Notice.Contents contents, ImportHistory command) {
        return new MeetPerson(
                contents.givenNames(),
                contents.familyName(),
                contents.dateOfBirth(),
                contents.pncId(),
                contents.address(),
                command.force(),
                contents.yos(),
                OPERATION,
                command.actor(),
                command.at());
    }
}
