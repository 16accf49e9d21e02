package press.galley.system.steps;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Keeps the tests' output short. */
public final class Logs {

    private Logs() {}

    /** What is logged with java.util.logging goes into the same file as all else. */
    public static synchronized void toTheFile() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }
}
