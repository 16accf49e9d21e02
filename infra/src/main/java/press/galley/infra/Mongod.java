package press.galley.infra;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code mongod} program that runs on this machine. */
record Mongod(Path program, String version) {

    static final String PROPERTY = "galley.mongod";
    static final String VARIABLE = "GALLEY_MONGOD";

    private static final String NONE = "none";
    private static final Pattern VERSION = Pattern.compile("db version v(\\S+)");

    /** The one that is named, or else the first one on the PATH. */
    static Optional<Mongod> find() {
        return find(System.getProperty(PROPERTY, System.getenv(VARIABLE)), System.getenv("PATH"));
    }

    static Optional<Mongod> find(@Nullable String named, @Nullable String path) {
        if (named == null || named.isBlank()) {
            return onThe(path).map(Mongod::at);
        }
        return named.equals(NONE) ? Optional.empty() : Optional.of(at(Path.of(named)));
    }

    private static Optional<Path> onThe(@Nullable String path) {
        return path == null
                ? Optional.empty()
                : Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, "mongod"))
                        .filter(
                                program ->
                                        Files.isRegularFile(program) && Files.isExecutable(program))
                        .findFirst();
    }

    private static Mongod at(Path program) {
        String output = versionOutput(program);
        Matcher version = VERSION.matcher(output);
        if (!version.find()) {
            throw doesNotRun(program, output, null);
        }
        return new Mongod(program, version.group(1));
    }

    private static String versionOutput(Path program) {
        try {
            Process process =
                    new ProcessBuilder(List.of(program.toString(), "--version"))
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            try (var output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw doesNotRun(program, String.valueOf(e.getMessage()), e);
        }
    }

    private static IllegalStateException doesNotRun(
            Path program, String why, @Nullable Exception cause) {
        return new IllegalStateException(
                "%s is no mongod that runs here (%s); %s names another, %s=%s does without"
                        .formatted(program, why.strip(), VARIABLE, VARIABLE, NONE),
                cause);
    }

    @Override
    public String toString() {
        return "mongod %s (%s)".formatted(version, program);
    }
}
