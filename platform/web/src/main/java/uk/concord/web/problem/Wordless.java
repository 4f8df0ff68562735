package uk.concord.web.problem;

/**
 * A failure as logs may have it: its kinds, its places and its causes, without the messages, which may quote what
 * somebody typed.
 */
final class Wordless extends Exception {

    private final String kind;

    private Wordless(Throwable failure, int depth) {
        super(null, cause(failure, depth), false, true);
        this.kind = failure instanceof java.sql.SQLException sql
                ? failure.getClass().getName() + " " + sql.getSQLState()
                : failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }

    @Override
    public String toString() {
        return kind;
    }

    private static Throwable cause(Throwable failure, int depth) {
        return failure.getCause() == null || depth > 10 ? null : new Wordless(failure.getCause(), depth + 1);
    }
}
