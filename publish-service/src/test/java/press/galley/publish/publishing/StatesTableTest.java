package press.galley.publish.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class StatesTableTest {

    private static final Path DOCUMENTED = Path.of("..", "docs", "states", "publication.md");

    static Stream<Arguments> everyStateAndCommand() {
        return Situation.all().stream()
                .flatMap(state -> Asked.all().stream().map(command -> arguments(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndCommand")
    void a_command_in_a_state_leads_to_what_is_documented(Situation state, Asked command)
            throws IOException {
        if (System.getProperty("galley.docs", "").equals("write")) {
            return;
        }
        String row =
                Files.readAllLines(DOCUMENTED).stream()
                        .filter(line -> line.startsWith("| **" + command.words() + "** |"))
                        .findFirst()
                        .orElseThrow();

        List<String> cells = List.of(row.substring(2, row.length() - 2).split(" \\| ", -1));
        assertThat(cells.get(Situation.all().indexOf(state) + 1))
                .isEqualTo(StatesTable.cell(state, command));
    }

    @Test
    void the_documented_table_is_the_rendered_one() throws IOException {
        if (System.getProperty("galley.docs", "").equals("write")) {
            Files.createDirectories(DOCUMENTED.getParent());
            Files.writeString(DOCUMENTED, StatesTable.render());
        }

        assertThat(DOCUMENTED).content().isEqualTo(StatesTable.render());
    }
}
