Feature: Youth cautions

  Three children with a youth caution, as three of the fifteen of the inspectors' sample.

  Scenario: A youth caution only because of a triage years before
    Given it is 21 January 2019
    And a child of South Tees, aged 16
    And the child had triage on 3 June 2014
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    Then triage is closed for the child, because "3 June 2014"
    When the seconded officer proposes a youth caution, because "Triage is closed by the policy; this is the least."
    And the duty manager agrees
    Then triage was closed by policy alone
    When the youth caution is assessed, countersigned, signed, given and completed
    Then the police have a youth caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: A youth caution that the child does not sign is given, and the refusal is kept
    Given it is 28 January 2019
    And a child of South Tees, aged 15
    And an offence of "criminal damage" on 19 January 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth caution, because "The harm was not small."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and concurs, because "The child needs to see what was done."
    And the duty manager countersigns the assessment
    And the case manager reads the document of the youth caution with the child, and it is answered:
      | child             | refused      |
      | parent or carer   | acknowledged |
      | appropriate adult | signed       |
    And the seconded officer gives the youth caution
    And the case manager closes the youth caution as completed, with the summary "Came to the sessions all the same."
    Then the police have a youth caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: A programme that was not completed settles the youth caution all the same
    Given it is 18 February 2019
    And a child of South Tees, aged 17
    And an offence of "affray" on 9 February 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth caution, because "Triage would not fit the harm."
    And the duty manager agrees
    And the youth caution is assessed, countersigned, signed and given
    And the case manager closes the youth caution as not completed, with the summary "Came once; the programme is voluntary."
    Then the police have a youth caution with code 2, not completed
    And the police have everything, and the case is closed
