Feature: A notice of a police disposal reaches the child's history

  Cleveland Police tell the youth offending service of a disposal that they gave by themselves. It is recorded, it stands
  in the child's history, the sender is told, and whoever touched it is on record.

  Background:
    Given a child of South Tees whom Concord has never heard of

  Scenario: By topic
    When Cleveland Police send a notice of a youth restorative disposal by topic
    Then the force hears on its replies that it is recorded
    And the force can ask by API what became of it, and hears that it is recorded
    And dilys finds it in the child's history
    And the audit of intake says that police-cleveland did a Collection there, "notice.record"
    And the audit of decision says that dilys did a Consultation there, "history.see"

  Scenario: By topic, twice
    When Cleveland Police send a notice of a youth restorative disposal by topic
    And Cleveland Police send the very same record again
    Then the force hears on its replies that it is recorded
    And dilys finds it once
    And one reply was given and no more

  Scenario: By API
    When Cleveland's system posts a notice of a youth restorative disposal
    And Cleveland's system posts the same again under the same key
    Then the force can ask by API what became of it, and hears that it is recorded
    And dilys finds it once
    And the audit of intake says that police-cleveland did a Collection there, "notice.record"

  Scenario: By API, with a date that cannot be
    When Cleveland's system posts a notice with a birth date that no calendar has
    Then it is answered 400 with the reason "date-not-readable" at "/child/dateOfBirth"
    And dilys finds the child nowhere

  Scenario: On a page
    When sefton fills in the form about the child
    And sefton records it
    Then sefton reads a reference
    And the page after the form is sound
    And dilys finds it in the child's history
    And the audit of intake says that sefton did a Collection there, "notice.record"

  Scenario: What cannot be read is set aside and answered
    When Cleveland Police send a notice that breaks off in the middle
    Then the force hears on its replies that it was set aside, because it "is not JSON text"
    And ottoline sees the record set aside, with its reason and without a name
    When ottoline closes it
    Then dilys finds the child nowhere

  Scenario: A restricted child is hidden from the duty manager
    When Cleveland's system posts a notice of a youth restorative disposal
    Then dilys finds it in the child's history
    When yorick finds the child's notice and restricts the record
    Then dilys finds neither the child nor the notice any more, as if they had never been
    But yorick finds it in the child's history
    And the audit of intake says that yorick did an Alteration there, "person.restrict"

  Scenario: A duty manager of another area does not see the child
    When Cleveland's system posts a notice of a youth restorative disposal
    Then dilys finds it in the child's history
    But stellan finds the child nowhere
