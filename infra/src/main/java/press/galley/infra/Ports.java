package press.galley.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address, the only one that anything here listens on. */
public final class Ports {

    private Ports() {}

    /**
     * Returns if nothing listens on the port.
     *
     * @param forWhat what wants the port, as it should stand in the message ("Kafka")
     * @param setting the name of the setting that chooses another
     * @throws PortInUse if something does
     */
    public static void requireFree(int port, String forWhat, String setting) {
        try {
            bind(port).close();
        } catch (IOException e) {
            throw new PortInUse(port, forWhat, setting, e);
        }
    }

    /** A port that was free a moment ago, from the range that the operating system gives out. */
    public static int free() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("this machine gives out no loopback port", e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
