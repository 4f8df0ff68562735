package uk.concord.messaging;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;

/** One unit of work that happens wholly or not at all, apart from whatever the thread has under way. */
final class Transactions {

    private final TransactionManager manager;

    Transactions(TransactionManager manager) {
        this.manager = manager;
    }

    /** Commits what the work did, or rolls it back and throws what went wrong as it was. */
    <T> T inNew(Callable<T> work) throws Exception {
        Transaction outer = manager.suspend();
        try {
            return committed(work);
        } finally {
            if (outer != null) {
                manager.resume(outer);
            }
        }
    }

    boolean active() {
        try {
            return manager.getStatus() == Status.STATUS_ACTIVE;
        } catch (SystemException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private <T> T committed(Callable<T> work) throws Exception {
        begin();
        try {
            T result = work.call();
            manager.commit();
            return result;
        } catch (Throwable failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void begin() throws SystemException {
        try {
            manager.begin();
        } catch (NotSupportedException nested) {
            throw new IllegalStateException(nested);
        }
    }

    private void rollBack(Throwable failure) {
        try {
            if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
                manager.rollback();
            }
        } catch (SystemException | RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
