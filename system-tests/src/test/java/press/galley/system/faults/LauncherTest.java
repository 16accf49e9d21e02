package press.galley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import press.galley.newsroom.Settings.PortPlan;
import press.galley.newsroom.client.Staff;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** The commands of the launcher, as somebody at a terminal sees them. */
@ExtendWith(SharedNewsroom.class)
class LauncherTest {

    private final NewsroomUnderTest newsroom;
    private final Path folder;

    LauncherTest(NewsroomUnderTest newsroom, @TempDir Path folder) {
        this.newsroom = newsroom;
        this.folder = folder;
    }

    @Test
    void a_token_of_a_running_newsroom_is_printed_and_works() {
        NewsroomProcess galley = NewsroomProcess.start(folder, newsroom.ports(), "token", "writer");

        assertThat(galley.status()).isZero();
        String token = galley.output().strip();
        assertThat(token).doesNotContain("\n");
        assertThat(new Staff(newsroom.http(), token).get(newsroom.drafts("/drafts")).status())
                .isEqualTo(200);
    }

    @Test
    void nobody_gets_a_token_who_is_not_there() {
        NewsroomProcess galley = NewsroomProcess.start(folder, newsroom.ports(), "token", "nobody");

        assertThat(galley.status()).isEqualTo(1);
        assertThat(galley.output()).contains("no user nobody").contains(WRITER.userName());
    }

    @Test
    void without_a_newsroom_there_are_no_tokens() {
        NewsroomProcess galley =
                NewsroomProcess.start(folder, NewsroomProcess.freePorts(), "token", "writer");

        assertThat(galley.status()).isEqualTo(1);
        assertThat(galley.output()).contains("no newsroom answers").contains("galley run");
    }

    @Test
    void a_port_that_is_in_use_is_named_with_what_to_do() throws IOException {
        PortPlan ports = NewsroomProcess.freePorts();
        try (ServerSocket taken =
                new ServerSocket(ports.review(), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            NewsroomProcess galley = NewsroomProcess.start(folder, ports, "run");

            assertThat(galley.status()).isEqualTo(1);
            assertThat(galley.output())
                    .contains(
                            "port " + taken.getLocalPort() + " is in use",
                            "review-service",
                            "galley.port.review");
        }
    }

    @Test
    void a_command_that_is_none_shows_those_that_are() {
        NewsroomProcess galley = NewsroomProcess.start(folder, newsroom.ports(), "publish");

        assertThat(galley.status()).isEqualTo(2);
        assertThat(galley.output()).contains("galley run", "galley demo", "galley token");
    }
}
