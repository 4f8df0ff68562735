package uk.concord.decision.casefile.messaging;

import java.time.Instant;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.messaging.CaseFacts.By;

/**
 * What a fact made of a case.
 *
 * @param file the case after it
 * @param act what was done, as it follows on the name of who did it
 * @param text what else there is to say, in lines
 */
record Told(CaseFile file, By by, String act, String text, Instant recordedAt) {}
