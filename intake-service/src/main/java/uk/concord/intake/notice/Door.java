package uk.concord.intake.notice;

/** How a notice came in. All doors lead to the same handler and get the same answers. */
public enum Door {
    TOPIC,
    API,
    PAGE
}
