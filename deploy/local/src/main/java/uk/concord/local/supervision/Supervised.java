package uk.concord.local.supervision;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import uk.concord.local.supervision.ProcessEntry.Condition;

/** The life of one part: started when what it needs is ready, watched, started again when it ends unasked. */
final class Supervised implements Runnable {

    private final Part part;
    private final List<Supervised> needs;
    private final Ledger ledger;
    private final News news;
    private final CountDownLatch readyOnce = new CountDownLatch(1);
    private final CountDownLatch triedOnce = new CountDownLatch(1);
    private final Backoff backoff = new Backoff();
    private final Thread thread;

    private volatile ProcessHandle process;
    private volatile boolean stopping;
    private volatile boolean handedOver;
    private volatile boolean asked;

    Supervised(Part part, List<Supervised> needs, Ledger ledger, News news) {
        this.part = part;
        this.needs = needs;
        this.ledger = ledger;
        this.news = news;
        this.thread = new Thread(this, "supervise-" + part.name());
    }

    void begin() {
        ledger.becomes(part.name(), Condition.WAITING);
        thread.start();
    }

    @Override
    public void run() {
        try {
            for (Supervised needed : needs) {
                needed.readyOnce.await();
            }
            while (!stopping) {
                waitWhileHandedOver();
                liveOnce();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it became ready within its first try. */
    boolean awaitFirstTry() throws InterruptedException {
        triedOnce.await();
        return readyOnce.getCount() == 0;
    }

    List<Supervised> needs() {
        return needs;
    }

    String name() {
        return part.name();
    }

    /** Ends the process; the loop starts it again at once. */
    void restart() throws IOException, InterruptedException {
        asked = true;
        handedOver = false;
        stopProcess();
        synchronized (this) {
            notifyAll();
        }
    }

    /** Ends the process and leaves its place, port and data to somebody else. */
    void handOver() throws IOException, InterruptedException {
        handedOver = true;
        asked = true;
        stopProcess();
        ledger.becomes(part.name(), Condition.HANDED_OVER);
    }

    void stop() throws IOException, InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(30));
        stopProcess();
        ledger.becomes(part.name(), Condition.STOPPED);
    }

    private void liveOnce() throws InterruptedException {
        Instant begun = Instant.now();
        asked = false;
        try {
            ProcessHandle started = part.start(this::born);
            ledger.becomes(part.name(), Condition.READY);
            readyOnce.countDown();
            triedOnce.countDown();
            news.ready(part.name(), Duration.between(begun, Instant.now()));
            started.onExit().get();
            if (!asked && !stopping) {
                Duration wait = backoff.afterLivingFor(Duration.between(begun, Instant.now()));
                ledger.becomes(part.name(), Condition.FAILED);
                news.died(part.name(), wait);
                pause(wait);
            }
        } catch (IOException | ExecutionException failed) {
            triedOnce.countDown();
            if (!asked && !stopping) {
                Duration wait = backoff.afterLivingFor(Duration.ZERO);
                ledger.becomes(part.name(), Condition.FAILED);
                news.didNotStart(part.name(), failed.getMessage(), wait);
                pause(wait);
            }
        }
    }

    private void born(ProcessHandle child) {
        process = child;
        ledger.born(part.name(), child);
    }

    private void stopProcess() throws IOException, InterruptedException {
        ProcessHandle current = process;
        if (current != null && current.isAlive()) {
            part.stop(current);
        }
    }

    private synchronized void pause(Duration wait) throws InterruptedException {
        wait(wait.toMillis());
    }

    private synchronized void waitWhileHandedOver() throws InterruptedException {
        while (handedOver) {
            wait();
        }
    }
}
