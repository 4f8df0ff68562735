package uk.concord.web.operations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.concord.identity.Access;
import uk.concord.messaging.Stuck;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;

/** What the operator's page and its door for machines have in common. Who set what going is in the log, by ids. */
@Singleton
class OperationsDesk {

    private static final Logger LOG = Logger.getLogger(OperationsDesk.class);
    private static final int MOST = 100;

    private final Stuck stuck;
    private final Access access;

    /** What is stuck: at most the hundred longest of each. */
    public record Standing(List<Stuck.ParkedKey> parked, List<Stuck.AsideRecord> setAside, List<Stuck.Unsent> unsent) {

        /** Whether anything waits for somebody. */
        public boolean isClear() {
            return parked.isEmpty() && setAside.isEmpty();
        }
    }

    /**
     * What came of setting something going.
     *
     * @param gone true when it is no longer stuck
     * @param reasons why it still is
     */
    public record Outcome(boolean gone, List<Reason> reasons) {

        static final Outcome GONE = new Outcome(true, List.of());
    }

    @Inject
    OperationsDesk(Stuck stuck, Access access) {
        this.stuck = stuck;
        this.access = access;
    }

    Standing standing() {
        return new Standing(stuck.parkedKeys(MOST), stuck.setAside(MOST), stuck.unsent());
    }

    Outcome replay(String topic, String key) {
        if (topic == null || topic.isBlank() || key == null) {
            throw new Invalid(List.of(new Reason("key.missing", "key", "Name the topic and the key.")));
        }
        said("replays key %s of %s", key, topic);
        return stuck.replay(topic, key)
                .map(still -> new Outcome(false, List.of(Reason.of(still.code(), still.reason()))))
                .orElse(Outcome.GONE);
    }

    Outcome replaySetAside(UUID id) {
        said("replays record %s set aside%s", id.toString(), "");
        try {
            List<Reason> reasons = stuck.replaySetAside(id).stream()
                    .map(why -> new Reason(why.code(), why.field(), why.text()))
                    .toList();
            return new Outcome(reasons.isEmpty(), reasons);
        } catch (NoSuchElementException gone) {
            throw new NoSuchRecord("record set aside");
        }
    }

    void resolve(UUID id) {
        said("resolves record %s set aside%s", id.toString(), "");
        if (!stuck.resolveSetAside(id)) {
            throw new NoSuchRecord("record set aside");
        }
    }

    private void said(String what, String one, String other) {
        String acted = String.format(what, printable(one), printable(other));
        LOG.infof("Operator %s %s", access.actor().id(), acted);
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\p{Alnum}._:/-]", "?");
    }
}
