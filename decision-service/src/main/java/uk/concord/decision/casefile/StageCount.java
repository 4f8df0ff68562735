package uk.concord.decision.casefile;

/** How many open cases stand at a stage. */
public record StageCount(Stage stage, long count) {}
