package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class MongodTest {

    private final Path folder;

    MongodTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_one_that_is_named_is_taken() throws Exception {
        Path named = program("named", "echo 'db version v8.0.4'");
        assertThat(Mongod.find(named.toString(), null)).contains(new Mongod(named, "8.0.4"));
    }

    @Test
    void without_a_name_the_first_on_the_path_is_taken() throws Exception {
        Path first = program("mongod", "echo 'db version v7.0.1'");
        assertThat(Mongod.find(null, "/no/such/folder:" + folder))
                .contains(new Mongod(first, "7.0.1"));
    }

    @Test
    void none_does_without_even_when_one_is_on_the_path() throws Exception {
        program("mongod", "echo 'db version v7.0.1'");
        assertThat(Mongod.find("none", folder.toString())).isEmpty();
    }

    @Test
    void without_a_name_and_without_one_on_the_path_there_is_none() {
        assertThat(Mongod.find(null, folder.toString())).isEmpty();
        assertThat(Mongod.find("", null)).isEmpty();
    }

    @Test
    void a_named_one_that_does_not_run_is_an_error_and_never_passed_over() throws Exception {
        Path broken = program("broken", "echo 'libcurl.so.4 is missing'; exit 127");
        assertThatThrownBy(() -> Mongod.find(broken.toString(), null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(broken.toString())
                .hasMessageContaining("libcurl.so.4 is missing")
                .hasMessageContaining("GALLEY_MONGOD=none");
        assertThatThrownBy(() -> Mongod.find(folder.resolve("absent").toString(), null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent");
    }

    private Path program(String name, String script) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }
}
