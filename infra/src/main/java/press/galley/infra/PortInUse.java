package press.galley.infra;

/**
 * Something else listens on a port that is needed here. The message names the port, what wanted it
 * and the setting that chooses another.
 */
public final class PortInUse extends RuntimeException {

    private final int port;

    PortInUse(int port, String forWhat, String setting, Throwable cause) {
        super(
                "port %d is in use, and %s needs it: stop what listens there, or choose another port with %s"
                        .formatted(port, forWhat, setting),
                cause);
        this.port = port;
    }

    /** The port that is taken. */
    public int port() {
        return port;
    }
}
