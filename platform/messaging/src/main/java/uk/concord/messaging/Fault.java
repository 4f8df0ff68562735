package uk.concord.messaging;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a record could not be taken in, told without a word of what is in it.
 *
 * @param code stable, for machines: {@code not-yet}, {@code gap}, …, or the failure's class
 * @param text for staff
 * @param waiting whether it goes on by itself
 */
record Fault(String code, String text, boolean waiting) {

    /** Whose fault it is. */
    enum Kind {
        /** The record's, or of the code that reads it: the same again tomorrow. */
        OWN,
        /** The database's or the network's: gone after a while. */
        PASSING,
        /** It may be either. */
        UNCLEAR
    }

    /** Connection, resources, operator, deadlock and serialisation, lock not had, disk, read only after a failover. */
    private static final Pattern PASSING_STATES = Pattern.compile("(08|40|53|57|58).*|55P03|25006");

    /** Says only that an earlier statement of the transaction had failed. */
    private static final String ABORTED_BEFORE = "25P02";

    static final Fault BEHIND = new Fault("behind", "Stands behind another of its key", true);

    static Fault gap(String source, long awaited) {
        return new Fault("gap", "Number " + awaited + " of " + source + " has not arrived", true);
    }

    static Fault numberTaken(ReceivedFact fact) {
        return new Fault(
                "number-taken", "Number " + fact.number() + " of " + fact.source() + " was another fact's", false);
    }

    static Fault idTaken(ReceivedFact fact) {
        return new Fault("id-taken", "The id " + fact.id() + " was another fact's", false);
    }

    static Fault of(Throwable failure) {
        if (failure instanceof NotYet notYet) {
            return new Fault("not-yet", String.valueOf(notYet.getMessage()), true);
        }
        if (failure instanceof Envelope.Malformed malformed) {
            return new Fault("malformed", "Not a fact as we write them: " + malformed.getMessage(), false);
        }
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return new Fault(root.getClass().getSimpleName(), whatAndWhere(root), false);
    }

    /** Messages of exceptions quote what they choke on, so they are left out; class, state and place do not. */
    private static String whatAndWhere(Throwable root) {
        String state = root instanceof SQLException sql ? " (SQL state " + sql.getSQLState() + ")" : "";
        StackTraceElement[] frames = root.getStackTrace();
        String place = frames.length == 0 ? "" : " at " + ownFrame(frames);
        return root.getClass().getName() + state + place;
    }

    private static StackTraceElement ownFrame(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("uk.concord.")) {
                return frame;
            }
        }
        return frames[0];
    }

    static Kind kind(Throwable failure) {
        Kind kind = null;
        for (Throwable each : family(failure)) {
            Kind one = kindOfOne(each);
            if (one == Kind.PASSING) {
                return one;
            }
            kind = one == null || kind == Kind.OWN ? kind : one;
        }
        return kind == null ? Kind.OWN : kind;
    }

    private static Kind kindOfOne(Throwable each) {
        if (each instanceof SQLException sql) {
            String state = sql.getSQLState();
            if (state == null) {
                return Kind.UNCLEAR;
            }
            if (state.equals(ABORTED_BEFORE)) {
                return null;
            }
            return PASSING_STATES.matcher(state).matches() ? Kind.PASSING : Kind.OWN;
        }
        boolean transaction = each instanceof SystemException
                || each instanceof RollbackException
                || each instanceof HeuristicMixedException
                || each instanceof HeuristicRollbackException;
        return transaction ? Kind.UNCLEAR : null;
    }

    private static Set<Throwable> family(Throwable failure) {
        Set<Throwable> family = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.push(failure);
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (family.add(next)) {
                if (next.getCause() != null) {
                    open.push(next.getCause());
                }
                for (Throwable suppressed : next.getSuppressed()) {
                    open.push(suppressed);
                }
            }
        }
        return family;
    }
}
