Feature: The quality check

  A form goes back until it is good, and the clock stands still for it. What is found out later is said later.

  Scenario: Returned twice, then accepted, over Easter
    Given it is 15 April 2019
    And a child of South Tees, aged 14
    And an offence of "theft from shop" on 6 April 2019
    When the referring officer sends the G26, proposing triage
    And 1 day passes
    And the seconded officer returns the G26, because of "/evidence/saidBy": "Say who looked at it."
    Then the police hear that it is returned
    When 2 days pass
    And the referring officer sends the G26 again, proposing triage
    And the seconded officer returns the G26, because of "/offences/0/whatHappened": "Say how much was taken."
    And 5 days pass
    And the referring officer sends the G26 again, proposing triage
    And 1 day passes
    And the seconded officer accepts the G26
    Then 2 working days have counted, and 3 were paused
    When the seconded officer proposes triage, because "A first, small theft, admitted at once."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 22, completed
    And the police have everything, and the case is closed

  Scenario: What the child admits is put right after the check, before anything is decided
    Given it is 21 January 2019
    And a child of South Tees, aged 15
    And an offence of "criminal damage" on 12 January 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    Given the child admitted it partly
    When the referring officer amends the G26, still proposing triage, because "The interview says so."
    Then what changed on the G26 is "Admission of offence 1": from "Admits it in full" to "Admits a part of it"
    When the seconded officer proposes no further action, because "What is admitted is small, and made good."
    And the duty manager agrees
    Then the police have no further action with code 10, decided
    And the police have everything, and the case is closed

  Scenario: A material amendment before giving reopens
    Given it is 21 January 2019
    And a child of South Tees, aged 15
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first, small theft, admitted at once."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and concurs, because "The plan fits the child."
    And the duty manager countersigns the assessment
    Then the police hear that it is confirmed
    Given the child admitted it not at all
    When the referring officer amends the G26, still proposing triage, because "The interview was heard again."
    Then both agencies have to decide again
    And the police hear that it is reopened
    When the seconded officer proposes no further action, because "Nothing is admitted, and the shop has its goods back."
    And the duty manager agrees
    Then the police have no further action with code 10, decided
    And the police have everything, and the case is closed

  Scenario: A material amendment after giving alerts, and nothing is undone
    Given it is 21 January 2019
    And a child of South Tees, aged 14
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first, small theft, admitted at once."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed and given
    Then the police hear that it is given
    Given the child admitted it partly
    When the referring officer amends the G26, still proposing triage, because "The interview says so."
    Then the police know that the form changed after it was given
    When the case manager closes the triage as completed, with the summary "Came to both sessions."
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed
