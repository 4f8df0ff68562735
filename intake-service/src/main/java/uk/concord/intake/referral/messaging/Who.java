package uk.concord.intake.referral.messaging;

import uk.concord.intake.referral.By;

/** Who did it, as the contracts of a case have it. */
record Who(String id, String name, String role) {

    static Who of(By by) {
        return new Who(by.id(), by.name(), by.role());
    }
}
