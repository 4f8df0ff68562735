Feature: The form loses nothing that somebody typed

  Background:
    Given a child of South Tees whom Concord has never heard of

  Scenario: Without JavaScript
    Given sefton works in a browser without scripts
    When sefton fills in the form about the child
    And sefton records it
    Then sefton reads a reference
    And dilys finds it in the child's history

  Scenario: Two clicks make one record
    When sefton fills in the form about the child
    And sefton clicks twice on the button, quickly
    Then sefton reads a reference
    And dilys finds it once

  Scenario: Something is wrong
    When sefton fills in the form about the child
    And sefton clears the family name and writes a birth date that no calendar has
    And sefton records it
    Then sefton is told what is wrong, at the top and at each field, and nothing typed is lost
    And each message at the top leads sefton to its field

  Scenario: The session ends while somebody types
    When sefton fills in the form about the child
    And the session of sefton ends meanwhile
    And sefton records it
    Then sefton is told that nothing was sent and that the words are safe
    When sefton signs in again in another tab and sends the form from the first
    Then sefton reads a reference
    And dilys finds it in the child's history
