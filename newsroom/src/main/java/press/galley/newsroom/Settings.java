package press.galley.newsroom;

import press.galley.infra.Ports;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where a newsroom keeps its data and listens.
 *
 * @param folder for Kafka's and MongoDB's data, and logs
 * @param ports where it listens, on loopback
 */
public record Settings(Path folder, PortPlan ports) {

    /** The ports that are documented, each of which a system property changes. */
    public static Settings documented(Path folder) {
        return new Settings(
                folder,
                new PortPlan(
                        port("identity", 8080),
                        port("draft", 8081),
                        port("review", 8082),
                        port("publish", 8083),
                        port("kafka", 9092),
                        port("mongo", 27018)));
    }

    /** Ports that are free just now. */
    public static Settings anywhere(Path folder) {
        return new Settings(
                folder,
                new PortPlan(
                        Ports.free(),
                        Ports.free(),
                        Ports.free(),
                        Ports.free(),
                        Ports.free(),
                        Ports.free()));
    }

    private static int port(String name, int usual) {
        return Integer.getInteger(setting(name), usual);
    }

    static String setting(String name) {
        return "galley.port." + name;
    }

    /** Where everything listens. */
    public record PortPlan(int identity, int draft, int review, int publish, int kafka, int mongo) {

        /** The identity provider. */
        public URI identityUrl() {
            return url(identity);
        }

        /** draft-service. */
        public URI draftUrl() {
            return url(draft);
        }

        /** review-service. */
        public URI reviewUrl() {
            return url(review);
        }

        /** publish-service. */
        public URI publishUrl() {
            return url(publish);
        }

        private static URI url(int port) {
            return URI.create("http://localhost:" + port);
        }
    }
}
