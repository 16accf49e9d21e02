package press.galley.web.security;

/** What a member of staff may do: the {@code roles} claim of their token. */
public final class Role {

    /** Writes drafts and submits them. */
    public static final String WRITER = "writer";

    /** Decides on submissions of their desks. */
    public static final String EDITOR = "editor";

    /** An editor of every desk who may override, with a reason. */
    public static final String CHIEF = "chief";

    /** Releases what is held, and retracts. */
    public static final String PUBLISHER = "publisher";

    /** Looks after the services. */
    public static final String OPERATOR = "operator";

    /** Runs a downstream site. */
    public static final String SUBSCRIBER = "subscriber";

    private Role() {}
}
