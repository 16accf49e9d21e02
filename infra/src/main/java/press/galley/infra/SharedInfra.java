package press.galley.infra;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * One embedded broker and MongoDB for all tests of a JVM, in a temporary folder and on free ports.
 * They start with the first use, stop when the JVM ends, and leave nothing behind.
 */
public final class SharedInfra {

    private static Infra.@Nullable Embedded started;

    private SharedInfra() {}

    /**
     * The same one for every caller. A test that stops one of its services starts it again.
     *
     * @throws IllegalStateException if it does not start
     */
    public static synchronized Infra.Embedded get() {
        if (started == null) {
            started = start(Folders.temporary());
        }
        return started;
    }

    private static Infra.Embedded start(Path folder) {
        try {
            Infra.Embedded infra = Infra.embedded(folder, Ports.free(), Ports.free());
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> discard(infra, folder), "shared-infra-end"));
            return infra;
        } catch (RuntimeException e) {
            Folders.remove(folder);
            throw e;
        }
    }

    private static void discard(Infra.Embedded infra, Path folder) {
        infra.close();
        Folders.remove(folder);
    }
}
