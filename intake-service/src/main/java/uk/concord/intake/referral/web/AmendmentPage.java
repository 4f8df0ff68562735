package uk.concord.intake.referral.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.ReferralTable;
import uk.concord.web.Form;

/**
 * Which G26 a page changes.
 *
 * @param version that stands now
 * @param possible whether its state lets it be changed
 * @param back where the reader came from
 */
public record AmendmentPage(UUID caseId, String reference, int version, boolean possible, String back) {

    private static final Set<String> OF_THE_PAGE = Set.of("csrf-token", Form.ONCE, "confirmed", "another", "back");

    /** A field that travels on unseen from one page to the next. */
    public record Typed(String name, String value) {}

    static AmendmentPage of(Referral referral, String back) {
        return new AmendmentPage(
                referral.id().value(),
                referral.reference(),
                referral.version(),
                ReferralTable.TABLE.allows(referral.state(), ReferralCommand.AMEND),
                back);
    }

    /** Where it is sent. */
    public String to() {
        return "/intake/referrals/" + caseId + "/amendment";
    }

    /** All that was typed. */
    public List<Typed> typed(Form form) {
        return form.typed().entrySet().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
                .sorted(Comparator.comparing(Typed::name))
                .toList();
    }
}
