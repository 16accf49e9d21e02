package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table in the docs says what the code does. */
class DraftStatesTest {

    private static final Path PAGE = Path.of("..", "docs", "states", "draft.md");
    private static final String CURE =
            "docs/states/draft.md says something else than the code does. If the code is right, run"
                    + " this test with -Dgalley.render=true, and look at what it writes";

    @BeforeAll
    static void write_the_page_if_asked_to() throws IOException {
        boolean all = "write".equals(System.getProperty("galley.docs"));
        if (all || Boolean.getBoolean("galley.render")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, DraftTable.render());
        }
    }

    @Test
    void the_page_is_what_the_code_does() throws IOException {
        assertThat(PAGE).as(CURE).exists();
        assertThat(Files.readString(PAGE)).as(CURE).isEqualTo(DraftTable.render());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commands")
    void every_command_meets_every_state_as_the_page_says(String state, String asked)
            throws IOException {
        assertThat(DraftTable.cell(draft(state), requireNonNull(DraftTable.commands().get(asked))))
                .as(CURE)
                .isEqualTo(onPage(state, asked));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("heard")
    void everything_that_is_heard_meets_every_state_as_the_page_says(String state, String heard)
            throws IOException {
        assertThat(DraftTable.cell(draft(state), requireNonNull(DraftTable.heard().get(heard))))
                .as(CURE)
                .isEqualTo(onPage(state, heard));
    }

    @Test
    void the_page_has_every_state_every_command_and_everything_that_is_heard() {
        Set<Class<?>> own =
                Set.of(
                        DraftHappened.DraftBegun.class,
                        DraftHappened.VersionSaved.class,
                        DraftHappened.VersionSubmitted.class,
                        DraftHappened.WithdrawalAsked.class,
                        DraftHappened.DraftDiscarded.class);
        Set<Class<?>> others =
                leaves(DraftHappened.class).stream()
                        .filter(type -> !own.contains(type))
                        .collect(Collectors.toUnmodifiableSet());

        assertThat(classes(DraftTable.states().values())).isEqualTo(leaves(Draft.class));
        assertThat(classes(DraftTable.commands().values())).isEqualTo(leaves(DraftCommand.class));
        assertThat(classes(DraftTable.heard().values())).isEqualTo(others);
    }

    static Stream<Arguments> commands() {
        return pairs(DraftTable.commands().keySet());
    }

    static Stream<Arguments> heard() {
        return pairs(DraftTable.heard().keySet());
    }

    private static Stream<Arguments> pairs(Collection<String> rows) {
        return DraftTable.states().keySet().stream()
                .flatMap(state -> rows.stream().map(row -> Arguments.of(state, row)));
    }

    private static Draft draft(String state) {
        return requireNonNull(DraftTable.states().get(state));
    }

    private static String onPage(String state, String row) throws IOException {
        int column = List.copyOf(DraftTable.states().keySet()).indexOf(state) + 2;
        return Files.readAllLines(PAGE).stream()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(cells -> cells.size() > column && cells.get(1).equals(row))
                .map(cells -> cells.get(column))
                .findFirst()
                .orElse("nothing");
    }

    private static Set<Class<?>> classes(Collection<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(type -> leaves(type).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(sealed);
    }
}
