package press.galley.infra;

import java.nio.file.Path;

/**
 * The main program of a second JVM: serves until it is killed, or until the JVM that started it is
 * gone.
 */
final class Serving {

    private Serving() {}

    public static void main(String[] arguments) throws Exception {
        Service.valueOf(arguments[0]).start(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        System.in.read();
        System.exit(0);
    }
}
