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
    WRITER("writer", "writer", null),
    WRITER_2("writer-2", "writer", null),
    EDITOR("editor", "editor", null),
    EDITOR_2("editor-2", "editor", null),
    EDITOR_AI("editor-ai", "editor", "ai"),
    WRITING_EDITOR("writing-editor", "writer editor", null),
    CHIEF("chief", "chief editor", null),
    PUBLISHER("publisher", "publisher", null),
    OPERATOR("operator", "operator", null),
    SUBSCRIBER("subscriber", "subscriber", null);

    private final String userName;
    private final String roles;
    private final @Nullable String desk;

    DevelopmentUser(String userName, String roles, @Nullable String desk) {
        this.userName = userName;
        this.roles = roles;
        this.desk = desk;
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
        return List.of(roles.split(" ", -1));
    }

    /** The {@code desks} claim; empty for every desk. */
    public Optional<List<String>> desks() {
        return Optional.ofNullable(desk).map(List::of);
    }

    /** The user with a name. */
    public static Optional<DevelopmentUser> named(String userName) {
        return Arrays.stream(values()).filter(user -> user.userName.equals(userName)).findFirst();
    }
}
