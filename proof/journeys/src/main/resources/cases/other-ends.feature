Feature: Other ends

  What else may become of a G26. Every one of them comes to an end, and the police hear of it.

  Scenario: Referred back for charge
    Given it is 21 January 2019
    And a child of South Tees, aged 17
    And an offence of "criminal damage" on 12 January 2019
    And the child admitted it not at all
    When the referring officer sends the G26, proposing charge
    And the seconded officer accepts the G26
    Then a youth caution is closed for the child
    When the seconded officer proposes charge, because "Nothing is admitted, and the damage is great."
    And the duty manager agrees
    Then the police have a charge without a code, decided
    And the police have everything, and the case is closed

  Scenario: No further action
    Given it is 21 January 2019
    And a child of South Tees, aged 11
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing no further action
    And the seconded officer accepts the G26
    And the duty manager proposes no further action, because "The school has dealt with it."
    And the seconded officer agrees
    Then the police have no further action with code 10, decided
    And the police have everything, and the case is closed

  Scenario: The child refuses to sign the triage, and it ends without further action
    Given it is 4 February 2019
    And a child of South Tees, aged 14
    And an offence of "theft from shop" on 26 January 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and concurs, because "The plan fits the child."
    And the duty manager countersigns the assessment
    Then the police hear that it is confirmed
    When the case manager records that the triage will not be given, because the signature was refused: "The child does not want it."
    Then both agencies have to decide again
    And the police hear that it is reopened
    And triage is open for the child
    When the seconded officer proposes no further action, because "The shop does not want more than its goods back."
    And the duty manager agrees
    Then the police have no further action with code 10, decided
    And the police have everything, and the case is closed

  Scenario: The agencies differ twice, and the police decide with the dissent kept
    Given it is 11 February 2019
    And a child of South Tees, aged 16
    And an offence of "criminal damage" on 2 February 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth caution, because "The damage was done with intent."
    And the duty manager differs, because "Triage would reach the child better."
    And the duty manager proposes triage, because "The child is ready to make it good."
    And the seconded officer differs, because "The owner's loss weighs too much."
    Then the case is escalated
    When the operations manager gives the view of the youth offending service: it differs, "Triage would have been enough."
    And the police inspector records the police decision: a youth caution, because "The loss was great."
    Then the dissent of the youth offending service is kept
    When the youth caution is assessed, countersigned, signed, given and completed
    Then the police have a youth caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: The assessment does not concur, and the decision is changed
    Given it is 18 February 2019
    And a child of South Tees, aged 15
    And an offence of "theft from shop" on 9 February 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth caution, because "As the officer proposed."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and does not concur, proposing triage instead, because "Far less harm than the form says."
    And the duty manager countersigns the assessment
    Then both agencies have to decide again
    When the duty manager proposes triage, because "The assessment shows that it is enough."
    And the seconded officer agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: The assessment does not concur, and the decision is upheld with a reason
    Given it is 25 February 2019
    And a child of South Tees, aged 13
    And an offence of "theft from shop" on 16 February 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and does not concur, proposing a youth caution instead, because "Others were hurt before."
    And the duty manager countersigns the assessment
    Then both agencies have to decide again
    When the seconded officer proposes to uphold triage, because "What happened before was never looked into by anybody."
    And the duty manager agrees
    And the case manager reads the document of the triage with the child, and everybody signs
    And the seconded officer gives the triage
    And the case manager closes the triage as completed, with the summary "Came to six sessions."
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: Two offences, two answers
    Given it is 4 March 2019
    And a child of South Tees, aged 14
    And an offence of "theft from shop" on 23 February 2019
    And an offence of "criminal damage" on 23 February 2019
    And the child admitted it not at all
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes for each offence, because "One is admitted, the other cannot be shown.":
      | offence         | disposal          | no further action reason                 |
      | theft from shop | triage            |                                          |
      | criminal damage | no further action | evidential victim does not support       |
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have for each offence:
      | offence         | disposal          | code | progress  |
      | theft from shop | triage            | 8    | completed |
      | criminal damage | no further action | 16   | decided   |
    And the police have everything, and the case is closed

  Scenario: A poor G26 goes back, comes again, and is accepted
    Given it is 21 January 2019
    And a child of South Tees, aged 14
    And an offence of "theft from shop" on 12 January 2019
    When the police's system sends the G26, proposing triage
    And the seconded officer returns the G26, because of "/evidence/saidBy": "Say which sergeant looked at the evidence."
    Then the sender reads that the G26 is returned
    And the police hear that it is returned
    When 2 days pass
    And what happened was: "Took a magazine from a shop; Sergeant Pell has seen the recording."
    And the police's system sends the G26 again, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed

  Scenario: The police enter it by hand
    Given it is 11 March 2019
    And a child of South Tees, aged 12
    And an offence of "theft from shop" on 2 March 2019
    And the police's system is away
    When the referring officer sends the G26, proposing no further action
    And the seconded officer accepts the G26
    And the duty manager proposes no further action, because "The shop and the family have settled it."
    And the seconded officer agrees
    Then the police have no further action with code 10, decided
    When the seconded officer records by hand that it is on the police system as "OCC-2019-77"
    Then the police have everything, and the case is closed

  Scenario: A triage that was not finished is reviewed
    Given it is 21 January 2019
    And a child of South Tees, aged 16
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    And the seconded officer proposes triage, because "A first offence."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed and given
    And 42 days pass
    And the case manager closes the triage as not completed, with the summary "Came once, then fell ill for long."
    Then the police hear that it is under review
    When the operations manager reviews the triage and finds a reasonable excuse, "The child was in hospital."
    Then both agencies have to decide again
    When the duty manager proposes no further action, because "The child has been through enough."
    And the seconded officer agrees
    Then the police have no further action with code 10, decided
    And the police have everything, and the case is closed
