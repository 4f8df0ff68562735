package uk.concord.intake.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralSearch;
import uk.concord.intake.referral.ReferralState;

/** Where a referral stands, as a row; what its form says stands in a row for each version. */
@Entity
@Table(name = "referral")
class ReferralRow {

    @Id
    UUID id;

    String reference;

    @Enumerated(EnumType.STRING)
    ReferralState state;

    int version;

    @Column(name = "person_id")
    UUID personId;

    String force;

    String yos;

    @Column(name = "crime_reference")
    String crimeReference;

    @Column(name = "family_key")
    String familyKey;

    @Column(name = "given_key")
    String givenKey;

    @Column(name = "sent_by")
    String sentBy;

    @Column(name = "sent_by_name")
    String sentByName;

    @Column(name = "sent_by_role")
    String sentByRole;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "returned_on")
    LocalDate returnedOn;

    @Column(name = "returned_days")
    String returnedDays;

    @Column(name = "return_reasons")
    String returnReasons;

    @Column(name = "identity_confirmed")
    boolean identityConfirmed;

    String ending;

    static ReferralRow of(Referral referral, ReferralTexts texts) {
        ReferralRow row = new ReferralRow();
        row.id = referral.id().value();
        row.reference = referral.reference();
        row.force = referral.force();
        row.sentBy = referral.sentBy().id();
        row.sentByName = referral.sentBy().name();
        row.sentByRole = referral.sentBy().role();
        row.receivedAt = referral.receivedAt();
        row.take(referral, texts);
        return row;
    }

    /** What may change. */
    void take(Referral referral, ReferralTexts texts) {
        state = referral.state();
        version = referral.version();
        personId = referral.personId().value();
        yos = referral.form().yos();
        G26.Child child = referral.form().child();
        familyKey = ReferralSearch.key(child.familyName() + " " + child.givenNames());
        givenKey = ReferralSearch.key(child.givenNames() + " " + child.familyName());
        crimeReference = referral.form().crimeReference();
        returnedOn = referral.returns().since().orElse(null);
        returnedDays = texts.days(referral.returns().days());
        returnReasons = texts.reasons(referral.returns().reasons());
        identityConfirmed = referral.identityConfirmed();
        ending = referral.ending().orElse(null);
    }

    By sender() {
        return new By(sentBy, sentByName, sentByRole);
    }
}
