package uk.concord.journeys.cases;

import io.cucumber.java.en.Given;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.concord.journeys.cases.Words.Area;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.Json;
import uk.concord.journeys.running.PoliceTopics;

/** Who the child is, and what the child received before. Names are invented anew each time. */
public final class ChildSteps {

    /** Not all on one day: children who share a birth date look alike. */
    private static final int FEWEST_DAYS_AFTER_BIRTHDAY = 60;

    private static final int MOST_DAYS_AFTER_BIRTHDAY = 180;

    private static final int DAYS_FROM_OFFENCE_TO_TRIAGE = 10;

    private final TheCase about;

    public ChildSteps(TheCase about) {
        this.about = about;
    }

    @Given("a child of {area}, aged {int}")
    @Told(
            does =
                    "Somebody new, of this age on the business day, living in South Tees, Stockton-on-Tees or Hartlepool.",
            example = "Given a child of South Tees, aged 14")
    public void aged(Area area, int years) {
        int days = ThreadLocalRandom.current().nextInt(FEWEST_DAYS_AFTER_BIRTHDAY, MOST_DAYS_AFTER_BIRTHDAY);
        LocalDate birth = BusinessTime.today().minusYears(years).minusDays(days);
        about.about(SampleChild.born(birth), area.id());
    }

    @Given("a child of {area} who turns {int} on {day}")
    @Told(
            does = "Somebody new whose birthday matters.",
            example = "Given a child of South Tees who turns 17 on 22 January 2019")
    public void turns(Area area, int years, LocalDate birthday) {
        about.about(SampleChild.born(birthday.minusYears(years)), area.id());
    }

    @Given("no PNC id of the child is known")
    @Told(
            does = "The G26 goes without a PNC id: a person has to make sure who the child is.",
            example = "Given no PNC id of the child is known")
    public void withoutPncId() {
        about.hasNoPncId();
    }

    @Given("the child is looked after by the council")
    @Told(
            does = "The care authority is the carer and the appropriate adult.",
            example = "Given the child is looked after by the council")
    public void lookedAfter() {
        about.isLookedAfter();
    }

    @Given("the child's parent is the victim")
    @Told(
            does = "The parent was harmed, so another adult is the appropriate adult.",
            example = "Given the child's parent is the victim")
    public void parentIsVictim() {
        about.hasParentAsVictim();
    }

    @Given("the police gave the child a youth restorative disposal on {day}")
    @Told(
            does = "The force says on its topic what it gave by itself; waits until that is recorded.",
            example = "Given the police gave the child a youth restorative disposal on 2 November 2018")
    public void earlierNotice(LocalDate givenOn) {
        record(about.child().notice("YOUTH_RESTORATIVE_DISPOSAL", givenOn, about.yos()));
    }

    @Given("the police gave the child's twin a youth restorative disposal on {day}")
    @Told(
            does =
                    "The same about somebody else who was born on the same day into the same family and home. No PNC id of"
                            + " the twin is known.",
            example = "Given the police gave the child's twin a youth restorative disposal on 2 November 2018")
    public void noticeOfTheTwin(LocalDate givenOn) {
        record(about.child().twin().noticeWithoutPncId("YOUTH_RESTORATIVE_DISPOSAL", givenOn, about.yos()));
    }

    @Given("the police gave the child a youth restorative disposal on {day}, and wrote the birth date down wrongly")
    @Told(
            does =
                    "The same with the child's own PNC id and a birth date that is a day off: no machine recognises the child.",
            example =
                    "Given the police gave the child a youth restorative disposal on 2 November 2018, and wrote the birth"
                            + " date down wrongly")
    public void noticeWithAnotherBirthDate(LocalDate givenOn) {
        record(about.child().bornADayLater().notice("YOUTH_RESTORATIVE_DISPOSAL", givenOn, about.yos()));
    }

    private static void record(Map<String, Object> notice) {
        String id = UUID.randomUUID().toString();
        PoliceTopics.send(PoliceTopics.NOTICES, id, PoliceTopics.noticeHeaders(id), Json.text(notice));
        String status = Doors.read(Person.POLICE_SYSTEM, "/notification/api/replies/" + id)
                .path("status")
                .asText();
        if (!status.equals("RECORDED")) {
            throw new NotAsExpected("the notice is " + Words.plain(status));
        }
    }

    @Given("the child had triage on {day}")
    @Told(
            does =
                    "An earlier case of the same child goes its whole way to a completed triage on that day, and business"
                            + " time comes back to where it was.",
            example = "Given the child had triage on 3 June 2014")
    public void earlierTriage(LocalDate givenOn) {
        LocalDate now = BusinessTime.today();
        BusinessTime.moveTo(givenOn);
        TheCase earlier = new TheCase();
        earlier.about(about.child(), about.yos());
        EarlierTriage.play(earlier, givenOn.minusDays(DAYS_FROM_OFFENCE_TO_TRIAGE));
        BusinessTime.moveTo(now);
    }
}
