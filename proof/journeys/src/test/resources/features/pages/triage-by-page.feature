Feature: From a blank G26 to an agreed triage, by page

  The everyday case: a first, small offence, admitted at once. Two people, each with their own sign-in, need few pages for
  it and type nothing twice.

  Scenario: The seconded officer and the duty manager
    Given a child of fourteen who took something from a shop ten days ago
    When sefton fills in a blank G26 about the child, and sends it
    And sefton checks it at once, and accepts it
    And sefton proposes triage, with the reason that the form has already
    And dilys finds the case on the start page, and agrees
    Then dilys reads that both agencies have agreed
    And the two of them sent no more than 12 pages, and typed no fact twice
    And every page on the way was sound
