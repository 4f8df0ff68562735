package uk.concord.messaging;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import uk.concord.local.kafka.KafkaBroker;
import uk.concord.local.kafka.KafkaSettings;

/** A broker in a Java process of its own, so that it can be killed and started again. Arguments: folder and two ports. */
final class ChildBroker {

    private ChildBroker() {}

    public static void main(String[] arguments) throws Exception {
        KafkaBroker.start(KafkaSettings.open(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        new CountDownLatch(1).await();
    }
}
