Feature: Everybody signs in once and finds their way

  Whatever the role: one sign-in opens all four services, every page that the navigation offers is sound (WCAG 2.2 AA,
  no error in the console, no request that fails, whole on a phone), and signing out anywhere ends it everywhere.

  Scenario Outline: <person>, <role>
    When <person> signs in
    Then <person> stands on the start page at <start> as "<role>"
    And every page that the navigation offers <person> is sound
    And all four services know <person> without asking again
    When <person> signs out of <service>
    Then all four services ask <person> to sign in

    Examples:
      | person   | role                    | start          | service      |
      | rhona    | Referring officer       | /intake/       | intake       |
      | sefton   | Seconded police officer | /intake/       | decision     |
      | dilys    | YOS duty manager        | /decision/     | disposal     |
      | cosima   | Case manager            | /disposal/     | notification |
      | suvi     | Support worker          | /disposal/     | intake       |
      | vita     | Victim worker           | /disposal/     | decision     |
      | yorick   | YOS operations manager  | /decision/     | disposal     |
      | isolde   | Police inspector        | /decision/     | notification |
      | barnaby  | Management board        | /decision/     | intake       |
      | scout    | Scrutiny panel          | /decision/     | decision     |
      | auberon  | Auditor                 | /notification/ | disposal     |
      | ottoline | Operator                | /notification/ | notification |
