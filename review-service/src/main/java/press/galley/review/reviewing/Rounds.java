package press.galley.review.reviewing;

import press.galley.events.ArticleId;

import java.util.List;
import java.util.Optional;

/** Rounds that were filed after they had ended. The newest may be missing for a moment. */
public interface Rounds {

    /** The round of a submission. */
    Optional<Round.Ended> find(ArticleId article, int submission);

    /** Rounds from that of submission {@code first} on, in their order, at most {@code most}. */
    List<Round.Ended> from(ArticleId article, int first, int most);
}
