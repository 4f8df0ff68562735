Feature: When all journeys are over

  This folder sorts last, so that what is judged here is everything that the other journeys left behind.

  Scenario: Nobody was left out
    Then somebody signed in as every role that the access file knows

  Scenario: Nothing tells who the children are, but the places made for it
    Given the children whom all these journeys were about
    Then no log and no trace of any part tells of them
    And nothing beside the databases and topics tells of them
    And no metric of any service tells of them
    And no reply to the force tells of them

  Scenario: The audit proves itself
    Then the audit of every service proves that nobody changed it
