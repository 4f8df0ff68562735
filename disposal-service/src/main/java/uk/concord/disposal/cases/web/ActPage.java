package uk.concord.disposal.cases.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.concord.disposal.assessment.Proposed;
import uk.concord.disposal.assessment.Tool;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.disposal.Signing;
import uk.concord.disposal.disposal.Stop;
import uk.concord.rules.Reason;
import uk.concord.web.Choice;

/**
 * A page on which one thing is done with an assessment or a disposal.
 *
 * @param act what is done, which chooses its questions
 * @param title what the person is doing
 * @param caption for whom
 * @param to where it is sent
 * @param back the case
 * @param version that the person has before them
 * @param decision whose assessment it is; 0 for a disposal
 * @param restricted whether only a few may see the case
 * @param assessment that it is done with; null for a disposal
 * @param decided what the assessment is about
 * @param people who can be chosen
 * @param warnings what is said and stops nothing
 */
@TemplateData
public record ActPage(
        String act,
        String title,
        String caption,
        String to,
        String back,
        int version,
        int decision,
        boolean restricted,
        AssessmentView assessment,
        List<DisposalView> decided,
        List<Choice> people,
        List<Reason> warnings) {

    /** The document of the disposal that it is about. */
    public String document() {
        return to.substring(0, to.lastIndexOf('/')) + "/document";
    }

    public List<Choice> tools() {
        return choices(Tool.values(), Tool::title);
    }

    public List<Choice> proposed() {
        return choices(Proposed.values(), Proposed::title);
    }

    public List<Choice> answers() {
        return choices(Signing.Answer.values(), Signing.Answer::title);
    }

    public List<Choice> categories() {
        return choices(NamedAdult.Category.values(), NamedAdult.Category::title);
    }

    public List<Choice> reasons() {
        return choices(Stop.Because.values(), Stop.Because::title);
    }

    public List<Choice> yesOrNo() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> title) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), title.apply(value)))
                .toList();
    }
}
