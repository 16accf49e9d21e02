package press.galley.review.store;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.History;
import press.galley.review.reviewing.Round;
import press.galley.review.reviewing.Rounds;

import java.util.List;
import java.util.Optional;

/** Rounds out of the history. */
final class FiledRounds implements Rounds {

    private final History history;

    FiledRounds(History history) {
        this.history = history;
    }

    @Override
    public Optional<Round.Ended> find(ArticleId article, int submission) {
        return history.find(article, submission).map(ReviewAggregate::filed);
    }

    @Override
    public List<Round.Ended> from(ArticleId article, int first, int most) {
        return history.from(article, first, most).stream().map(ReviewAggregate::filed).toList();
    }
}
