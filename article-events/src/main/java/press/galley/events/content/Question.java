package press.galley.events.content;

/**
 * A question that readers ask, and its answer.
 *
 * @param question one sentence
 * @param answer CommonMark
 */
public record Question(String question, String answer) {

    /** Turns what is missing into an empty text, which {@link ContentRules} reports. */
    public Question {
        question = Absent.toEmpty(question);
        answer = Absent.toEmpty(answer);
    }
}
