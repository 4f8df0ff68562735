package uk.concord.web;

import java.util.function.Supplier;

/** Makes a creating request happen once, however often it is sent. */
public interface Idempotency {

    /**
     * Runs the effect for the first request with this key and remembers its answer in the same transaction; gives that
     * answer again to every later one. Call it inside the transaction of the effect.
     *
     * @param actor who sent it; keys of different actors never meet
     * @param key the Idempotency-Key, chosen by the sender; between 8 and 100 characters
     * @param request what was asked, in a stable text: method, path and body
     * @throws Refused 422 when the key was used for another request, 409 when the first is still in progress
     * @throws Invalid when the key is missing or ill-formed
     */
    Answer once(String actor, String key, String request, Supplier<Answer> effect);
}
