package press.galley.draft.web;

import org.springframework.http.HttpStatus;

import press.galley.events.content.Content;
import press.galley.events.content.ContentRules;
import press.galley.web.problem.ProblemException;

/** Takes words that may be saved. */
final class Contents {

    private Contents() {}

    /**
     * The words.
     *
     * @throws ProblemException 422 with all that has to change, 413 if it is too large
     */
    static Content check(Content content) {
        if (ContentRules.isTooLarge(content)) {
            throw new ProblemException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "The content has more than %d bytes. Shorten it, or make it two articles."
                            .formatted(ContentRules.MAX_BYTES));
        }
        ProblemException.throwIfAny(ContentRules.violations(content));
        return content;
    }
}
