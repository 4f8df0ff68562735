package uk.concord.journeys.running;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the system when all tests of this JVM are over, however they went. */
public final class StopAtTheEnd implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TheSystem.stop();
    }
}
