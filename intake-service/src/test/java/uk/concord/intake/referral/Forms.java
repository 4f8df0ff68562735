package uk.concord.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.offence.OffenceClass;
import uk.concord.intake.offence.OffenceList;
import uk.concord.intake.offence.TimeLimit;
import uk.concord.intake.person.PersonId;

/** G26s of invented children for the tests of the core. */
final class Forms {

    static final LocalDate TODAY = LocalDate.parse("2019-01-21");
    static final By OFFICER = new By("sefton", "Sefton Marlowe", "seconded-officer");

    static final ListedOffence THEFT =
            new ListedOffence("TH68010", "Theft from shop", OffenceClass.EITHER_WAY, TimeLimit.NONE);
    static final ListedOffence DRUNK =
            new ListedOffence("CJ67002", "Drunk and disorderly", OffenceClass.SUMMARY, TimeLimit.SIX_MONTHS);
    static final ListedOffence ROBBERY =
            new ListedOffence("TH68051", "Robbery", OffenceClass.INDICTABLE_ONLY, TimeLimit.NONE);
    static final ListedOffence ASSAULT =
            new ListedOffence("CJ88001", "Common assault", OffenceClass.SUMMARY, TimeLimit.SPECIAL);

    private Forms() {}

    /** A list of four offences, whatever the day. */
    static final OffenceList LIST = new OffenceList() {
        @Override
        public Optional<ListedOffence> find(String code, LocalDate on) {
            return on(on).stream()
                    .filter(offence -> offence.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<ListedOffence> on(LocalDate day) {
            return List.of(THEFT, DRUNK, ASSAULT, ROBBERY);
        }
    };

    static Doing on(String day) {
        return new Doing(OFFICER, Instant.parse(day + "T10:00:00Z"), LocalDate.parse(day));
    }

    static G26AsSent asSent() {
        return asSent(
                new G26AsSent.Child("Rowan", "Ashdown", "2005-03-14", "2018/0000123G", "14 Fernlea Row, Eastmoor"),
                offence("TH68010", "2019-01-12", ""));
    }

    static G26AsSent.Offence offence(String code, String from, String to) {
        return new G26AsSent.Offence(code, from, to, "Took two bars of chocolate.", "FULL");
    }

    static G26AsSent asSent(G26AsSent.Child child, G26AsSent.Offence... offences) {
        return new G26AsSent(
                "CR/2019/0412",
                "south-tees",
                "VOLUNTARY",
                child,
                new G26AsSent.ParentOrCarer("Morgan Ashdown", "Mother"),
                List.of(offences),
                new G26AsSent.Evidence("true", "Sergeant Pell"),
                new G26AsSent.AppropriateAdult("Morgan Ashdown", "PARENT_OR_GUARDIAN", "false", "false", "true"),
                new G26AsSent.Victim("ORGANISATION", "The shop wants an apology.", ""),
                new G26AsSent.Proposal("TRIAGE", "A first, small theft, admitted at once."),
                new G26AsSent.OnBehalfOf("", ""),
                "");
    }

    static G26 form(String born, G26AsSent.Offence... offences) {
        G26AsSent sent =
                asSent(new G26AsSent.Child("Rowan", "Ashdown", born, "2018/0000123G", "14 Fernlea Row"), offences);
        return read(sent).fold(form -> form, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    static G26Reading read(G26AsSent sent) {
        return read(sent, TODAY);
    }

    static G26Reading read(G26AsSent sent, LocalDate today) {
        List<UUID> ids =
                Stream.generate(UUID::randomUUID).limit(sent.offences().size()).toList();
        return new G26Reader(LIST, today, Set.of("south-tees")).read(sent, ids);
    }

    static Referral sent(G26 form, String day) {
        return Referral.sent(
                        new ReferralId(UUID.randomUUID()),
                        "G-4K7Q-9T2B",
                        "cleveland",
                        new PersonId(UUID.randomUUID()),
                        form,
                        on(day))
                .referral();
    }

    static Referral after(Referral referral, ReferralAct act, String day) {
        return referral.decide(act, on(day)).fold(ReferralOutcome.Done::referral, refused -> {
            throw new AssertionError(refused);
        });
    }
}
