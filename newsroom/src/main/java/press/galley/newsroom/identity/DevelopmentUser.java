package press.galley.newsroom.identity;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who works in the newsroom while it is developed: one user for each role, and a second writer and
 * editor. The password is the name followed by {@code -password}: nobody can mistake it for a
 * secret.
 */
public enum DevelopmentUser {
    WRITER("writer", List.of("writer"), null),
    WRITER_2("writer-2", List.of("writer"), null),
    EDITOR("editor", List.of("editor"), null),
    EDITOR_2("editor-2", List.of("editor"), null),
    EDITOR_AI("editor-ai", List.of("editor"), List.of("ai")),
    WRITING_EDITOR("writing-editor", List.of("writer", "editor"), null),
    CHIEF("chief", List.of("chief", "editor"), null),
    PUBLISHER("publisher", List.of("publisher"), null),
    OPERATOR("operator", List.of("operator"), null),
    SUBSCRIBER("subscriber", List.of("subscriber"), null);

    private final String userName;
    private final List<String> roles;
    private final @Nullable List<String> desks;

    DevelopmentUser(String userName, List<String> roles, @Nullable List<String> desks) {
        this.userName = userName;
        this.roles = roles;
        this.desks = desks;
    }

    /** The name, which is the {@code sub} of the user's tokens. */
    public String userName() {
        return userName;
    }

    /** The password. */
    public String password() {
        return userName + "-password";
    }

    /** The {@code roles} claim. */
    public List<String> roles() {
        return roles;
    }

    /** The {@code desks} claim; empty for every desk. */
    public Optional<List<String>> desks() {
        return Optional.ofNullable(desks);
    }

    /** The user with a name. */
    public static Optional<DevelopmentUser> named(String userName) {
        return Arrays.stream(values()).filter(user -> user.userName.equals(userName)).findFirst();
    }
}
