package uk.concord.intake.referral.web;

import java.util.List;
import uk.concord.intake.offence.OffenceClass;
import uk.concord.intake.person.web.WhoIsThisChild;
import uk.concord.intake.referral.ReferralState;
import uk.concord.web.Choice;

/**
 * The page of the quality check.
 *
 * @param g26 what it says and what the machine found
 * @param sheet the same as a sheet to read
 * @param who what is known of who the child is
 * @param unsuitable the reasons why it may not be suitable
 * @param mayCheck whether this actor checks G26s
 */
public record CheckPage(
        ReferralView g26, ReferralSheet sheet, WhoIsThisChild who, List<Choice> unsuitable, boolean mayCheck) {

    public boolean allows(String action) {
        return g26.allowedActions().contains(action);
    }

    /** Whether nobody but the officer can say who the child is. */
    public boolean asksWhoItIs() {
        return who.lookAlikes() > 0 || g26.referral().child().pncId() == null;
    }

    /** What an officer may say of a child who is much like others. */
    public List<Choice> sure() {
        return List.of(
                Choice.of("true", "I am sure who this child is"),
                Choice.of("false", "Not sure: accept it with the identity unconfirmed"));
    }

    public String stateTitle() {
        return title(g26.state());
    }

    public String to(String act) {
        return "/intake/referrals/" + g26.caseId() + "/" + act;
    }

    /** For example "G-4K7Q-9T2B · Theft from shop · CR/2019/0412". */
    public String caption() {
        return g26.reference() + " · " + g26.offences().get(0).title() + " · "
                + g26.referral().crimeReference();
    }

    /** For example "Rowan A." */
    public String child() {
        String family = g26.referral().child().familyName();
        return g26.referral().child().givenNames() + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }

    /** Where on the page the form has what a finding is about. */
    public String place(ReferralView.Found found) {
        return found.field().equals("/child") ? "#who-is-this-child" : "#form-" + ReferralForms.name(found.field());
    }

    public String effectTitle(ReferralView.Found found) {
        return switch (found.effect()) {
            case "BLOCK" -> "Stops it";
            case "WARN" -> "Look at this";
            default -> "Checked";
        };
    }

    public String effectColour(ReferralView.Found found) {
        return switch (found.effect()) {
            case "BLOCK" -> "red";
            case "WARN" -> "orange";
            default -> "green";
        };
    }

    /** How an offence may be tried, as practitioners call it. */
    public String classTitle(ReferralView.Offence offence) {
        return OffenceClass.valueOf(offence.offenceClass()).title();
    }

    /** The G26s found that it may duplicate. */
    public List<Choice> duplicates() {
        return g26.duplicates().stream()
                .map(other -> Choice.of(other.reference(), other.reference() + ", " + other.stateTitle()))
                .toList();
    }

    static String title(String state) {
        return ReferralState.valueOf(state).title();
    }
}
