Feature: Pages print as documents

  Scenario: A child's earlier disposals
    Given a child of South Tees whom Concord has never heard of
    When Cleveland's system posts a notice of a youth restorative disposal
    Then dilys finds it in the child's history
    And what dilys sees prints as a document, without navigation and buttons
