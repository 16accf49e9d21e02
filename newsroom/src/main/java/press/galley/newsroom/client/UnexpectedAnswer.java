package press.galley.newsroom.client;

/** A service answered with another status than was counted on. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnexpectedAnswer(Answer answer) {
        super(answer.status() + ": " + answer.text());
    }
}
