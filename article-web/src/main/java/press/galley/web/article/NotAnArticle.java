package press.galley.web.article;

/** A text that is not Markdown with YAML front matter. */
public final class NotAnArticle extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    NotAnArticle(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }
}
