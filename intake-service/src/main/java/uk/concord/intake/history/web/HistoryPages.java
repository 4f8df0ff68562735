package uk.concord.intake.history.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.concord.identity.Permission;
import uk.concord.intake.history.HistoryReport;
import uk.concord.intake.history.contract.HistoryColumns;
import uk.concord.intake.history.contract.ReportCsv;
import uk.concord.intake.notice.Door;
import uk.concord.rules.Reason;
import uk.concord.web.Form;
import uk.concord.web.Invalid;
import uk.concord.web.Refused;

/**
 * Earlier disposals from a file, for people: it is checked first, then recorded. A report is the answer itself and no page
 * of its own: it stands in no database. To send either form twice does no harm.
 */
@Path("/history-imports")
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {

    private final HistoryDesk desk;

    HistoryPages(HistoryDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance bring(Form form, List<HistoryColumns.Column> columns);

        static native TemplateInstance report(HistoryReport report, List<ReportLine> toLookAt);
    }

    @GET
    @Permission("history.import")
    public TemplateInstance bring() {
        return page(Form.blank());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission("history.import")
    public Response check(@RestForm("file") FileUpload file) {
        return tried(() -> shown(200, desk.check(file(file), Door.PAGE)));
    }

    @POST
    @Path("/recording")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission("history.import")
    public Response record(@RestForm("file") FileUpload file, @RestForm String digest) {
        return tried(() -> {
            HistoryReport report =
                    desk.record(file(file), HistoryDesk.known(digest).orElse(""), Door.PAGE);
            return shown(report.recorded() ? 200 : 422, report);
        });
    }

    /** The whole report, as a file for a spreadsheet; nothing is recorded. */
    @POST
    @Path("/report")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permission("history.import")
    public Response download(@RestForm("file") FileUpload file) {
        return tried(() -> {
            HistoryReport report = desk.check(file(file), Door.PAGE);
            StreamingOutput body = out -> ReportCsv.write(report, out);
            return Response.ok(body)
                    .type("text/csv; charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"earlier-disposals-report.csv\"")
                    .build();
        });
    }

    /** Where somebody lands who had to sign in again before a file was taken: it must be chosen again. */
    @GET
    @Path("/recording")
    @Permission("history.import")
    public TemplateInstance again() {
        return bring();
    }

    /** The same, where the report was asked for. */
    @GET
    @Path("/report")
    @Permission("history.import")
    public TemplateInstance downloadAgain() {
        return bring();
    }

    private static java.nio.file.Path file(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw new Invalid(List.of(new Reason("file-missing", "file", "Choose a file.")));
        }
        return file.uploadedFile();
    }

    private Response tried(Supplier<Response> act) {
        try {
            return act.get();
        } catch (Invalid invalid) {
            return refused(400, invalid.reasons());
        } catch (Refused refused) {
            return refused(refused.kind().status(), refused.reasons());
        }
    }

    private Response refused(int status, List<Reason> reasons) {
        return Response.status(status)
                .entity(page(Form.blank().refused(reasons)))
                .build();
    }

    private static Response shown(int status, HistoryReport report) {
        return Response.status(status)
                .entity(Templates.report(report, ReportLine.toLookAt(report)))
                .build();
    }

    private static TemplateInstance page(Form form) {
        return Templates.bring(form, List.of(HistoryColumns.Column.values()));
    }
}
