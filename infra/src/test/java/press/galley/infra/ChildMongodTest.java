package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class ChildMongodTest {

    private final Path folder;

    ChildMongodTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_start_that_fails_quotes_the_end_of_the_log_and_may_be_tried_again() throws Exception {
        Mongod broken = program("echo 'the disk is full'; exit 14");
        try (var mongo = new ChildMongod(broken, folder.resolve("data"), Ports.free())) {
            for (int attempt = 1; attempt <= 2; attempt++) {
                assertThatThrownBy(mongo::start)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("exit code 14")
                        .hasMessageContaining("the disk is full");
            }
        }
    }

    @Test
    void a_process_that_merely_has_the_number_of_an_old_mongod_is_left_alone() throws Exception {
        Files.writeString(folder.resolve("mongod.lock"), ProcessHandle.current().pid() + "\n");
        assertThat(OrphanedMongod.in(folder)).isEmpty();
    }

    @Test
    void a_mongod_that_ended_in_order_is_no_orphan() throws Exception {
        Files.writeString(folder.resolve("mongod.lock"), "");
        assertThat(OrphanedMongod.in(folder)).isEmpty();
    }

    private Mongod program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("mongod"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Mongod(program, "0.0.0");
    }
}
