Feature: What the law and the policy allow

  Nobody's word opens what the law or the policy closes, and what is refused changes nothing.

  Scenario: Refused by the one-triage policy five years on, with no way round it
    Given it is 3 June 2019
    And a child of South Tees, aged 16
    And the child had triage on 3 June 2014
    And an offence of "theft from shop" on 25 May 2019
    When the referring officer sends the G26, proposing triage
    And the seconded officer accepts the G26
    Then triage is closed for the child, because "one triage in a lifetime"
    When the seconded officer proposes triage, because "Five years are a third of this child's life."
    And the duty manager tries to agree, and is refused because "one triage in a lifetime"
    And the duty manager differs, because "The policy allows one."
    And the seconded officer proposes triage, because "It would still be right."
    And the duty manager differs, because "The policy still allows one."
    Then the case is escalated
    When the operations manager gives the view of the youth offending service: it agrees, "We would do the same."
    And the police inspector tries to record the police decision: triage, and is refused because "one triage in a lifetime"
    And the police inspector records the police decision: a youth caution, because "It is the least that is left."
    Then triage was closed by policy alone
    When the youth caution is assessed, countersigned, signed, given and completed
    Then the police have a youth caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: The agencies differ to the top, and the time for a charge runs out on the way
    Given it is 24 June 2019
    And a child of South Tees, aged 16
    And an offence of "drunk and disorderly" on 12 January 2019
    When the referring officer sends the G26, proposing charge
    And the seconded officer accepts the G26
    Then charge is open with a warning for the child, because "The last day for a charge is near: 12 July 2019."
    When the seconded officer proposes charge, because "It is the third time in a year."
    And the duty manager differs, because "The child has begun to work with us."
    And the duty manager proposes triage, because "What has begun should go on."
    And the seconded officer differs, because "It has to have an end."
    Then the case is escalated
    When the operations manager gives the view of the youth offending service: it differs, "Triage would be enough."
    And 20 days pass
    And the police inspector tries to record the police decision: charge, and is refused because "The last day for a charge was 12 July 2019."
    And the police inspector records the police decision for each offence, because "It is too late for a charge.":
      | offence              | disposal          | no further action reason |
      | drunk and disorderly | no further action | time limit expired       |
    Then the dissent of the youth offending service is kept
    And the police have no further action with code 17, decided
    And the police have everything, and the case is closed

  Scenario: Only the Crown Court can try it: without the prosecutors' authority, and with it
    Given it is 21 January 2019
    And a child of South Tees, aged 15
    And an offence of "robbery" on 12 January 2019
    When the referring officer sends the G26, proposing a youth conditional caution
    And the seconded officer accepts the G26
    Then triage is closed for the child, because "Triage is for low-level offences."
    And a youth conditional caution is closed for the child, because "Crown Prosecution Service must authorise"
    When the seconded officer proposes a youth conditional caution, because "A first offence, and the phone is back."
    And the duty manager tries to agree, and is refused because "Crown Prosecution Service must authorise"
    And the seconded officer proposes for each offence, because "A first offence, and the phone is back.":
      | offence | disposal                  | authority    |
      | robbery | youth conditional caution | CPS-2019-118 |
    And the duty manager agrees
    And the youth conditional caution is assessed, countersigned, signed, given and completed
    Then the police have a youth conditional caution with code 2, completed
    And the police have everything, and the case is closed

  Scenario: One of two offences is admitted
    Given it is 21 January 2019
    And a child of South Tees, aged 15
    And an offence of "theft from shop" on 12 January 2019
    And an offence of "criminal damage" on 12 January 2019
    And the child admitted it by denying it
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth caution, because "One evening, one answer."
    And the duty manager tries to agree, and is refused because "admi"
    And the seconded officer proposes for each offence, because "Each by itself.":
      | offence         | disposal      |
      | theft from shop | youth caution |
      | criminal damage | charge        |
    And the duty manager agrees
    And the youth caution is assessed, countersigned, signed, given and completed
    Then the police have for each offence:
      | offence         | disposal      | code | progress  |
      | theft from shop | youth caution | 2    | completed |
      | criminal damage | charge        |      | decided   |
    And the police have everything, and the case is closed

  Scenario: The child turns 18 before the caution is given
    Given it is 21 January 2019
    And a child of South Tees who turns 18 on 30 January 2019
    And an offence of "criminal damage" on 12 January 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    And the seconded officer proposes a youth caution, because "There are nine days to give it."
    And the duty manager agrees
    And the duty manager allocates the case to the case manager
    And the case manager assesses the child and concurs, because "It fits the harm."
    And the duty manager countersigns the assessment
    And the case manager reads the document of the youth caution with the child, and everybody signs
    And 10 days pass
    And the seconded officer tries to give the youth caution, and is refused because "18"
    And the case manager records that the youth caution will not be given, because the child turned 18: "The visit was planned for February."
    Then both agencies have to decide again
    And a youth caution is closed for the child, because "18 from 30 January 2019"
    When the seconded officer proposes no further action, because "The damage is paid for."
    And the duty manager agrees
    Then the police have no further action with code 10, decided
    And the police have everything, and the case is closed

  Scenario: A caution that leaned on a triage of another case, which the child then refused
    Given it is 21 January 2019
    And a child of South Tees, aged 15
    And triage is agreed in another case of the child, for a theft from shop on 5 January 2019
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing a youth caution
    And the seconded officer accepts the G26
    Then triage is closed for the child, because "one triage in a lifetime"
    When the seconded officer proposes a youth caution, because "The other case holds the one triage."
    And the duty manager agrees
    Then triage was closed by policy alone
    When the case manager records that the triage of the other case will not be given, because the signature was refused: "The child does not want it."
    Then both agencies have to decide again
    And triage is open for the child
    When the seconded officer proposes triage, because "It is open again."
    And the duty manager agrees
    And the triage is assessed, countersigned, signed, given and completed
    Then the police have triage with code 8, completed
    And the police have everything, and the case is closed
    When the other case ends with no further action
    Then the police have everything of the other case, and it is closed
