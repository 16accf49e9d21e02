package press.galley.review.reviewing;

import press.galley.events.ArticleId;

import java.util.Optional;

/**
 * An article's review: the current round and, because both came about in one commit, the round that
 * it superseded. That one stays here until the next round opens, so that it is surely filed by
 * then.
 *
 * @param articleId whose
 * @param current the newest round
 * @param previous the round whose place the current one took
 */
public record Review(ArticleId articleId, Round current, Optional<Round.Superseded> previous) {

    /** The review of an article of which nothing was submitted. */
    public static Review nothingYet(ArticleId article) {
        return new Review(article, new Round.NothingYet(), Optional.empty());
    }

    /** The newest round, if one has begun. */
    public Optional<Round.Begun> begun() {
        return switch (current) {
            case Round.NothingYet _ -> Optional.empty();
            case Round.Begun begun -> Optional.of(begun);
        };
    }

    Review with(Round round) {
        return new Review(articleId, round, previous);
    }
}
