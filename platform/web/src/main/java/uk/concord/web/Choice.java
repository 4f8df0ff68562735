package uk.concord.web;

import io.quarkus.qute.TemplateData;

/**
 * One of the answers that a question on a form offers.
 *
 * @param value what is sent
 * @param text what is read
 * @param hint a line below it, or empty
 */
@TemplateData
public record Choice(String value, String text, String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, "");
    }
}
