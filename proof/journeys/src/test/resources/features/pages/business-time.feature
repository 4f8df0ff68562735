Feature: Business time moves for everybody at once

  In a demonstration, time is moved so that a deadline can be seen to come. Whoever looks must know it.

  @clock
  Scenario: To a day of 2019, and back
    When business time is moved to 21 January 2019
    Then all four services say that they follow
    And yorick reads "Business time is 21 January 2019" on the pages of all four
    When business time returns to the present
    Then all four services say that they follow
    And yorick reads nothing of business time on the pages of all four
