package uk.concord.disposal.disposal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.casefile.NamedAdult;
import uk.concord.disposal.disposal.Signing;

/** How a document was answered, as columns of its disposal's row. */
@Embeddable
class SigningColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "child_answer")
    Signing.Answer child;

    @Enumerated(EnumType.STRING)
    @Column(name = "parent_answer")
    Signing.Answer parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "adult_answer")
    Signing.Answer adult;

    @Column(name = "adult_name")
    String adultName;

    @Enumerated(EnumType.STRING)
    @Column(name = "adult_category")
    NamedAdult.Category adultCategory;

    @Column(name = "adult_is_victim")
    Boolean adultIsVictim;

    @Column(name = "adult_is_police")
    Boolean adultIsPolice;

    @Column(name = "adult_is_adult")
    Boolean adultIsAdult;

    @Column(name = "signed_offences")
    String[] offences;

    @Column(name = "text_version")
    String textVersion;

    @Column(name = "disclosure_version")
    String disclosureVersion;

    @Column(name = "signed_by_id")
    String byId;

    @Column(name = "signed_by_name")
    String byName;

    @Column(name = "signed_by_role")
    String byRole;

    @Column(name = "signed_at")
    Instant at;

    @Column(name = "signed_recorded_at")
    Instant recordedAt;

    static SigningColumns of(Signing signing) {
        SigningColumns columns = new SigningColumns();
        columns.child = signing.child();
        columns.parent = signing.parentOrCarer();
        columns.adult = signing.appropriateAdult();
        columns.adultName = signing.adult().name();
        columns.adultCategory = signing.adult().category();
        columns.adultIsVictim = signing.adult().isVictim();
        columns.adultIsPolice = signing.adult().isPolice();
        columns.adultIsAdult = signing.adult().isAdult();
        columns.offences = signing.offences().toArray(String[]::new);
        columns.textVersion = signing.textVersion();
        columns.disclosureVersion = signing.disclosureVersion();
        columns.byId = signing.by().by().id();
        columns.byName = signing.by().by().name();
        columns.byRole = signing.by().by().role();
        columns.at = signing.by().happenedAt();
        columns.recordedAt = signing.by().recordedAt();
        return columns;
    }

    Signing toSigning() {
        return new Signing(
                child,
                parent,
                adult,
                new NamedAdult(adultName, adultCategory, adultIsVictim, adultIsPolice, adultIsAdult),
                offences == null ? List.of() : List.of(offences),
                textVersion,
                disclosureVersion,
                new Act(new By(byId, byName, byRole), at, recordedAt));
    }
}
