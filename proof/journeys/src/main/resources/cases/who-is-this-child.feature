Feature: Who is this child

  A machine never says by name, birth date or address that two records are about one child. A person compares them, it is
  kept, and whatever was wrong can be undone.

  Scenario: Twins told apart
    Given it is 21 January 2019
    And a child of South Tees, aged 14
    And no PNC id of the child is known
    And the police gave the child's twin a youth restorative disposal on 2 November 2018
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing no further action
    Then the other record was found, because "Same birth date"
    When the seconded officer is not sure about the other record, and asks "Does anybody know this family?"
    And the police inspector says that the other record is about a different child, because "Twins: I know both."
    And the seconded officer accepts the G26, having made sure who the child is
    And the duty manager proposes no further action, because "The school has dealt with it."
    And the seconded officer agrees
    Then the other record stands as about a different child
    And the police have everything, and the case is closed

  Scenario: Told apart wrongly, then undone
    Given it is 21 January 2019
    And a child of South Tees, aged 14
    And the police gave the child a youth restorative disposal on 2 November 2018, and wrote the birth date down wrongly
    And an offence of "theft from shop" on 12 January 2019
    When the referring officer sends the G26, proposing no further action
    Then the other record was found, because "Same PNC id"
    When the seconded officer says that the other record is about a different child, because "Two birth dates."
    And the seconded officer undoes what was said of the other record, because "The first birth date was a slip."
    And the seconded officer says that the other record is about the same child, because "The mother told us the day."
    And the seconded officer accepts the G26
    And the duty manager proposes no further action, because "The school has dealt with it."
    And the seconded officer agrees
    Then the other record stands as about the same child
    And the police have everything, and the case is closed
