package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.ServerSocket;

class PortsTest {

    @Test
    void a_port_in_use_is_an_error_that_says_what_to_do() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "Kafka", "galley.port.kafka"))
                    .isInstanceOfSatisfying(
                            PortInUse.class, e -> assertThat(e.port()).isEqualTo(port))
                    .hasMessage(
                            "port %d is in use, and Kafka needs it: stop what listens there, or choose another port with galley.port.kafka",
                            port);
        }
    }

    @Test
    void a_port_that_something_holds_on_every_address_is_in_use() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "Kafka", "a setting"))
                    .isInstanceOf(PortInUse.class);
        }
    }

    @Test
    void a_free_port_can_be_had() {
        assertThatCode(() -> Ports.requireFree(Ports.free(), "Kafka", "a setting"))
                .doesNotThrowAnyException();
    }
}
