package uk.concord.local.supervision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;

/** Keeps the parts alive: starts them in the order of their needs, side by side where it can, and stops them backwards. */
public final class Supervisor {

    private final Map<String, Supervised> parts = new LinkedHashMap<>();
    private boolean stopped;

    /** Parts are listed after those they need. */
    public Supervisor(List<Part> listed, Ledger ledger, News news) {
        for (Part part : listed) {
            List<Supervised> needs = part.needs().stream().map(parts::get).toList();
            parts.put(part.name(), new Supervised(part, needs, ledger, news));
        }
    }

    public void start() {
        parts.values().forEach(Supervised::begin);
    }

    /** Waits until each part was ready or has failed its first try; names those that failed. */
    public Set<String> awaitFirstTries() throws InterruptedException {
        Set<String> failed = new TreeSet<>();
        for (Supervised part : parts.values()) {
            if (part.needs().stream().anyMatch(needed -> failed.contains(needed.name())) || !part.awaitFirstTry()) {
                failed.add(part.name());
            }
        }
        return failed;
    }

    public boolean knows(String part) {
        return parts.containsKey(part);
    }

    /** Ends the part's process, wherever it stands, and starts it again. */
    public void restart(String part) throws IOException, InterruptedException {
        parts.get(part).restart();
    }

    /** Ends the part's process and does not start it again until {@link #restart}. */
    public void handOver(String part) throws IOException, InterruptedException {
        parts.get(part).handOver();
    }

    /** Stops everything: first what nobody needs, side by side, then what that needed. May be called twice. */
    public synchronized void stop() throws InterruptedException {
        if (stopped) {
            return;
        }
        stopped = true;
        List<Supervised> left = new ArrayList<>(parts.values());
        while (!left.isEmpty()) {
            List<Supervised> unneeded = left.stream()
                    .filter(part ->
                            left.stream().noneMatch(other -> other.needs().contains(part)))
                    .toList();
            stopTogether(unneeded);
            left.removeAll(unneeded);
        }
    }

    private static void stopTogether(List<Supervised> parts) throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(parts.size());
        for (Supervised part : parts) {
            new Thread(() -> {
                        try {
                            part.stop();
                        } catch (IOException | InterruptedException failed) {
                            System.err.println(part.name() + " did not stop: " + failed.getMessage());
                        } finally {
                            gone.countDown();
                        }
                    })
                    .start();
        }
        gone.await();
    }
}
