package uk.concord.messaging;

import java.util.List;

/** Thrown for a record of an open topic that cannot be taken in. It is kept with these reasons, and answered. */
public final class SetAside extends RuntimeException {

    /**
     * Why a record cannot be taken in.
     *
     * @param code stable, for machines
     * @param field the place in the payload as a JSON pointer, or empty
     * @param text plain English, without names or other personal data
     */
    public record Reason(String code, String field, String text) {}

    private final transient List<Reason> reasons;

    public SetAside(List<Reason> reasons) {
        super(reasons.stream().map(Reason::code).toList().toString());
        this.reasons = List.copyOf(reasons);
    }

    /** Every reason, never empty. */
    public List<Reason> reasons() {
        return reasons;
    }
}
