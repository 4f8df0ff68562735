Feature: Youth conditional cautions

  Three children with conditions to keep, as three of the fifteen of the inspectors' sample.

  Scenario: Conditions kept
    Given it is 21 January 2019
    And a child of South Tees, aged 16
    And an offence of "criminal damage" on 12 January 2019
    When the referring officer sends the G26, proposing a youth conditional caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth conditional caution, because "Conditions will help to make it good."
    And the duty manager agrees
    And the youth conditional caution is assessed, countersigned, signed and given
    Then the police have a youth conditional caution with code 2, given
    When 70 days pass
    And the case manager closes the youth conditional caution as completed, with the summary "Kept every condition."
    Then the police have a youth conditional caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: Conditions of the two agencies' own
    Given it is 12 November 2018
    And a child of South Tees, aged 15
    And an offence of "theft from shop" on 3 November 2018
    When the referring officer sends the G26, proposing a youth conditional caution
    And the seconded officer accepts the G26
    And the duty manager proposes for each offence, because "The child asked for help with the debts behind it.":
      | offence         | disposal                  | conditions                                        | weeks |
      | theft from shop | youth conditional caution | Pay back 12 pounds; Come to the money workshop    | 8     |
    And the seconded officer agrees
    And the youth conditional caution is assessed, countersigned, signed, given and completed
    Then the police have a youth conditional caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: Conditions not kept, without an excuse, and the police charge
    Given it is 25 February 2019
    And a child of South Tees, aged 17
    And an offence of "criminal damage" on 16 February 2019
    When the referring officer sends the G26, proposing a youth conditional caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth conditional caution, because "A last chance before a court."
    And the duty manager agrees
    And the youth conditional caution is assessed, countersigned, signed and given
    And 28 days pass
    And the case manager closes the youth conditional caution as not completed, with the summary "Kept no condition."
    And the operations manager reviews the youth conditional caution and finds no reasonable excuse, "Visited twice with the police."
    Then both agencies have to decide again
    When the seconded officer proposes charge, because "The conditions were not kept and there was no excuse."
    And the duty manager agrees
    Then the police have a charge without a code, decided
    And the police have everything, and the case is closed
