package press.galley.review.reviewing;

import press.galley.events.ArticleId;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Editors read an article's rounds, the current one and those before it. */
public final class ReadingReviews {

    private final Reviews reviews;
    private final Rounds filed;

    /** The newest rounds from the first, earlier ones from the second. */
    public ReadingReviews(Reviews reviews, Rounds filed) {
        this.reviews = reviews;
        this.filed = filed;
    }

    /** The current round, if one has begun. */
    public Optional<Round.Begun> current(ArticleId article) {
        return reviews.find(article).flatMap(Review::begun);
    }

    /** The round of a submission. */
    public Optional<Round.Begun> round(ArticleId article, int submission) {
        return newest(article)
                .filter(round -> round.submission().number() == submission)
                .findFirst()
                .or(() -> filed.find(article, submission));
    }

    /** Rounds from that of submission {@code first} on, in their order, at most {@code most}. */
    public List<Round.Begun> rounds(ArticleId article, int first, int most) {
        SortedMap<Integer, Round.Begun> rounds = new TreeMap<>();
        // The newest before the filed: one that moves on meanwhile is then seen twice, never
        // missed.
        newest(article).forEach(round -> rounds.put(round.submission().number(), round));
        filed.from(article, first, most)
                .forEach(round -> rounds.put(round.submission().number(), round));
        return rounds.tailMap(first).values().stream().limit(most).toList();
    }

    private Stream<Round.Begun> newest(ArticleId article) {
        return reviews.find(article).stream()
                .flatMap(
                        review ->
                                Stream.concat(review.previous().stream(), review.begun().stream()));
    }
}
