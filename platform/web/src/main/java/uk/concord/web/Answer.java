package uk.concord.web;

/**
 * What a creating request was answered with, so that the same request can be answered the same again.
 *
 * @param status the HTTP status
 * @param location where the created thing is, as a path from the origin, or empty
 * @param body JSON text, or empty
 */
public record Answer(int status, String location, String body) {}
