package uk.concord.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void handsOutPortsInTheirRangeAndNoneTwice() {
        assertThat(IntStream.range(0, 50).map(each -> FreePorts.next()))
                .doesNotHaveDuplicates()
                .allMatch(port -> port >= FreePorts.LOWEST && port <= FreePorts.HIGHEST);
    }

    @Test
    void seesThatSomebodyListens() throws Exception {
        try (ServerSocket taken = new ServerSocket(FreePorts.next(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
