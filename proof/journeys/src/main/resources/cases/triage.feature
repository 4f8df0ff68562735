Feature: Triage

  Nine children who did something low-level for the first time, as nine of the fifteen whom the inspectors of 2019 looked
  at. Each hears what the rest of the plan is from a case manager, signs, and does what was agreed.

  Scenario: A small theft, admitted at once
    Given it is 21 January 2019
    And a child of South Tees, aged 14
    And an offence of "theft from shop" on 12 January 2019
    And what happened was: "Took two bars of chocolate from a shop without paying."
    When the referring officer sends the G26, proposing triage
    Then the police hear that it is received
    When the seconded officer accepts the G26
    Then triage is open for the child
    And the police hear that it is accepted
    When the seconded officer proposes triage, because "A first, small theft, admitted at once."
    And the duty manager agrees
    Then the police hear that it is decided
    When the duty manager allocates the case to the case manager
    And 3 days pass
    And the case manager assesses the child and concurs, because "Lives at home, goes to school, is sorry."
    And the duty manager countersigns the assessment
    Then the police hear that it is confirmed
    And the document of the triage tells what a future check may show
    When the case manager reads the document of the triage with the child, and everybody signs
    And 8 days pass
    And the seconded officer gives the triage
    Then the police have triage with code 8, given
    When 56 days pass
    And the case manager closes the triage as completed, with the summary "Wrote to the shop and came to four sessions."
    Then the police have triage with code 8, completed
    And the police can read the closing summary
    And the police have everything, and the case is closed

  Scenario: The police's system sends the form
    Given it is 5 November 2018
    And a child of South Tees, aged 13
    And an offence of "criminal damage" on 27 October 2018
    And what happened was: "Threw a stone through the window of a bus shelter."
    When the police's system sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence, and the damage is small."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: A youth restorative disposal before, which does not count
    Given it is 14 January 2019
    And a child of South Tees, aged 15
    And the police gave the child a youth restorative disposal on 2 November 2018
    And an offence of "theft from shop" on 5 January 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    Then triage is open for the child
    When the seconded officer proposes triage, because "What the police gave by themselves does not use up the triage."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: A child who turns 17 on the day after receipt
    Given it is 21 January 2019
    And a child of South Tees who turns 17 on 22 January 2019
    And an offence of "possession of cannabis" on 14 January 2019
    When the referring officer sends the G26, proposing triage
    And 1 day passes
    And the seconded officer accepts the G26
    Then triage is open for the child
    When the seconded officer proposes triage, because "Sixteen at the time, and a first offence."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: A child who is looked after
    Given it is 11 February 2019
    And a child of South Tees, aged 12
    And the child is looked after by the council
    And an offence of "criminal damage" on 2 February 2019
    And what happened was: "Broke a door in the home after an argument."
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "At home this would not have come to the police."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and concurs, because "The home supports the plan."
    And the duty manager countersigns the assessment
    And the case manager reads the document of the triage with the child, and everybody signs
    And the seconded officer gives the triage
    And the case manager closes the triage as completed, with the summary "Repaired the door with a carer."
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: The parent is the victim
    Given it is 4 March 2019
    And a child of South Tees, aged 14
    And the child's parent is the victim
    And an offence of "criminal damage" on 23 February 2019
    And what happened was: "Broke the parent's telephone in an argument."
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "The family wants help."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: Given after the first of April, so with the new code
    Given it is 25 March 2019
    And a child of South Tees, aged 16
    And an offence of "theft of a pedal cycle" on 16 March 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence, and the cycle went back."
    And the duty manager agrees
    And 8 days pass
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 22, completed
    And the police have everything, and the case is closed

  Scenario: An assessment that is late
    Given it is 3 December 2018
    And a child of South Tees, aged 15
    And an offence of "harassment, alarm or distress" on 24 November 2018
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And 25 days pass
    And the assessment is late, because "The case manager was on leave, and countersigning waited over the holidays."
    And the case manager assesses the child and concurs, because "The plan fits the child."
    And the duty manager countersigns the assessment
    And the case manager reads the document of the triage with the child, and everybody signs
    And the seconded officer gives the triage
    And the case manager closes the triage as completed, with the summary "Came to three sessions."
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: No PNC id is known, and a person makes sure who the child is
    Given it is 19 November 2018
    And a child of South Tees, aged 11
    And no PNC id of the child is known
    And an offence of "throwing a firework" on 10 November 2018
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26, having made sure who the child is
    And the seconded officer proposes triage, because "Eleven years old, and a first offence."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed
