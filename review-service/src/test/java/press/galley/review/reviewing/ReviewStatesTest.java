package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ReviewStatesTest {

    private static final Path TABLE = Path.of("..", "docs", "states", "review.md");

    @BeforeAll
    static void write_the_table_if_asked_to() throws IOException {
        if ("write".equals(System.getProperty("galley.docs"))) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, StateTable.render());
        }
    }

    @Test
    void the_table_in_the_docs_is_what_the_code_does() throws IOException {
        assertThat(Files.readString(TABLE))
                .as("run the tests with -Dgalley.docs=write if the code is right")
                .isEqualTo(StateTable.render());
    }

    static Stream<Arguments> cells() throws IOException {
        List<Arguments> cells = new ArrayList<>();
        List<String> states = List.copyOf(StateTable.states().keySet());
        for (String line : Files.readAllLines(TABLE)) {
            List<String> row = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (row.size() == states.size() + 2 && StateTable.commands().containsKey(row.get(1))) {
                for (int i = 0; i < states.size(); i++) {
                    cells.add(Arguments.of(states.get(i), row.get(1), row.get(i + 2)));
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @MethodSource("cells")
    void every_command_meets_every_state(String state, String command, String expected) {
        Review review = Objects.requireNonNull(StateTable.states().get(state));
        ReviewCommand wanted = Objects.requireNonNull(StateTable.commands().get(command));

        assertThat(StateTable.cell(review, wanted)).isEqualTo(expected);
    }

    @Test
    void the_table_has_all_states_and_all_commands() {
        assertThat(classes(StateTable.states().values().stream().map(Review::current).toList()))
                .isEqualTo(leaves(Round.class));
        assertThat(classes(StateTable.commands().values())).isEqualTo(leaves(ReviewCommand.class));
    }

    private static Set<Class<?>> classes(Collection<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        if (!sealed.isSealed()) {
            return Set.of(sealed);
        }
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> leaves(type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
