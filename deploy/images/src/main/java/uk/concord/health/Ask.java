package uk.concord.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Ends with 0 when an address answers that all is well (2xx), else with 1. */
public final class Ask {

    private static final int PATIENCE_MILLIS = 4_000;

    private Ask() {}

    public static void main(String[] address) {
        System.exit(isWell(URI.create(address[0])) ? 0 : 1);
    }

    static boolean isWell(URI address) {
        try {
            HttpURLConnection question = (HttpURLConnection) address.toURL().openConnection();
            question.setConnectTimeout(PATIENCE_MILLIS);
            question.setReadTimeout(PATIENCE_MILLIS);
            return question.getResponseCode() / 100 == 2;
        } catch (IOException away) {
            return false;
        }
    }
}
