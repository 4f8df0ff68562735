package uk.concord.notification.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions that were sent to the police, and what these answered. */
public interface PoliceMessages {

    void add(PoliceMessage message);

    void replace(PoliceMessage message);

    Optional<PoliceMessage> find(UUID caseId, int version);

    Optional<PoliceMessage> newest(UUID caseId);

    /** Every version of the case, newest first. */
    List<PoliceMessage> of(UUID caseId);

    void add(PoliceReceipt receipt);

    /** Every answer to any version of the case, oldest first. */
    List<PoliceReceipt> receipts(UUID caseId);

    /** Which cases are wanted: those of the area, restricted ones too or not. */
    record Wanted(String force, String yos, boolean restricted, Show show, LocalDate today) {}

    /** What the newest versions on a list have in common. */
    enum Show {
        ALL("All"),
        WAITING("Sent, waiting for a receipt"),
        OVERDUE("Overdue"),
        REJECTED("Rejected"),
        ACKNOWLEDGED("Acknowledged");

        private final String title;

        Show(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The newest version of each case wanted, the last sent first. */
    List<MessageLine> newest(Wanted wanted, int offset, int limit);

    long count(Wanted wanted);
}
