package uk.concord.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of the loopback address that nobody listens on, from 20000 up and below the range from which the kernel takes
 * the near ends of connections. The search begins at a random place, so that two systems that start at the same moment
 * rarely choose alike; within one Java process no port is handed out twice.
 */
public final class FreePorts {

    static final int LOWEST = 20_000;
    static final int HIGHEST = 31_999;
    private static final Set<Integer> HANDED_OUT = new HashSet<>();

    private FreePorts() {}

    /** The next free port. */
    public static synchronized int next() {
        int range = HIGHEST - LOWEST + 1;
        int first = ThreadLocalRandom.current().nextInt(range);
        for (int step = 0; step < range; step++) {
            int port = LOWEST + (first + step) % range;
            if (!HANDED_OUT.contains(port) && isFree(port)) {
                HANDED_OUT.add(port);
                return port;
            }
        }
        throw new IllegalStateException("No free port between " + LOWEST + " and " + HIGHEST);
    }

    /** Whether a server could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
