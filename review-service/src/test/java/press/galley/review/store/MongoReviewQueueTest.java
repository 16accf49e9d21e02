package press.galley.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.SUBMITTED;
import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.BEFORE;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.review;
import static press.galley.review.reviewing.Scenes.supersededBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import press.galley.events.ArticleId;
import press.galley.infra.SharedInfra;
import press.galley.review.reviewing.ASubmission;
import press.galley.review.reviewing.Claim;
import press.galley.review.reviewing.QueuedRound;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.ReviewQueue.Choice;
import press.galley.review.reviewing.ReviewQueue.Place;
import press.galley.review.reviewing.RoundState;
import press.galley.review.reviewing.Submission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class MongoReviewQueueTest {

    private static final String COLLECTION = "reviews";
    private static final MongoClient CLIENT = MongoClients.create(SharedInfra.get().mongoUri());
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, "review_queue_test");

    private final MongoReviewQueue queue = new MongoReviewQueue(MONGO, COLLECTION);

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @BeforeEach
    void empty() {
        MONGO.dropCollection(COLLECTION);
        MongoReviewQueue.indexes().forEach(MONGO.indexOps(COLLECTION)::createIndex);
    }

    private static ArticleId article(int number) {
        return new ArticleId("0198c0de-0000-7000-8000-%012d".formatted(number));
    }

    private static ASubmission submittedAfter(int minutes) {
        return aSubmission().at(SUBMITTED.plus(Duration.ofMinutes(minutes)));
    }

    private static void keep(int article, ReviewHappened... events) {
        Review review = review(article(article), events);
        Document document = new Document("_id", review.articleId().value());
        document.putAll(new ReviewAggregate().write(review));
        MONGO.insert(document, COLLECTION);
    }

    private List<ArticleId> articles(RoundState state, String... desks) {
        Optional<Set<String>> chosen =
                desks.length == 0 ? Optional.empty() : Optional.of(Set.of(desks));
        return queue.list(new Choice(state, chosen, Optional.empty(), 10)).stream()
                .map(QueuedRound::articleId)
                .toList();
    }

    @Test
    void who_has_waited_longest_comes_first() {
        keep(1, opened(submittedAfter(30), 1));
        keep(2, opened(submittedAfter(10), 1));
        keep(3, opened(submittedAfter(20), 1));

        assertThat(articles(RoundState.OPEN)).containsExactly(article(2), article(3), article(1));
    }

    @Test
    void of_what_is_decided_the_newest_comes_first() {
        keep(1, opened(submittedAfter(10), 1), rejectedBy("ed"));
        keep(2, opened(submittedAfter(30), 1), rejectedBy("ed"));
        keep(3, opened(submittedAfter(20), 1));

        assertThat(articles(RoundState.REJECTED)).containsExactly(article(2), article(1));
    }

    @Test
    void a_desk_sees_its_own() {
        keep(1, opened(submittedAfter(1).onDesk("ai"), 1));
        keep(2, opened(submittedAfter(2).onDesk("sports"), 1));
        keep(3, opened(submittedAfter(3).onDesk("culture"), 1));

        assertThat(articles(RoundState.OPEN, "sports")).containsExactly(article(2));
        assertThat(articles(RoundState.OPEN, "ai", "culture"))
                .containsExactly(article(1), article(3));
    }

    @Test
    void the_superseded_are_those_whose_place_a_current_round_took() {
        ASubmission first = submittedAfter(1).onDesk("ai");
        keep(1, opened(first, 1), supersededBy(2), opened(submittedAfter(9).numbered(2), 1));
        keep(2, opened(submittedAfter(2), 1));

        List<QueuedRound> superseded =
                queue.list(
                        new Choice(RoundState.SUPERSEDED, Optional.empty(), Optional.empty(), 10));

        assertThat(superseded).extracting(QueuedRound::submission).containsExactly(1);
        assertThat(superseded).extracting(QueuedRound::state).containsOnly(RoundState.SUPERSEDED);
        assertThat(articles(RoundState.SUPERSEDED, "sports")).isEmpty();
    }

    @Test
    void pages_show_everything_once_also_what_was_submitted_at_the_same_time() {
        for (int i = 1; i <= 7; i++) {
            keep(i, opened(submittedAfter(i / 3), 1));
            keep(i + 10, opened(submittedAfter(i / 3), 1), rejectedBy("ed"));
        }

        assertThat(walk(RoundState.OPEN)).hasSize(7).doesNotHaveDuplicates();
        assertThat(walk(RoundState.OPEN)).isEqualTo(articles(RoundState.OPEN));
        assertThat(walk(RoundState.REJECTED)).isEqualTo(articles(RoundState.REJECTED));
    }

    private List<ArticleId> walk(RoundState state) {
        List<ArticleId> seen = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        List<QueuedRound> page;
        do {
            page = queue.list(new Choice(state, Optional.empty(), after, 2));
            for (QueuedRound round : page) {
                seen.add(round.articleId());
                after = Optional.of(new Place(round.submittedAt(), round.articleId()));
            }
        } while (!page.isEmpty());
        return seen;
    }

    @Test
    void a_round_is_shown_with_what_helps_to_choose() {
        Submission submission = aSubmission().submission();
        keep(1, opened(aSubmission(), 3), approvedBy("ed"), claimedBy("eve"));

        assertThat(queue.list(new Choice(RoundState.OPEN, Optional.empty(), Optional.empty(), 1)))
                .containsExactly(
                        new QueuedRound(
                                article(1),
                                submission.content().headline(),
                                "ai",
                                RoundState.OPEN,
                                1,
                                10,
                                submission.kind(),
                                person("ana"),
                                SUBMITTED,
                                submission.submissionHash(),
                                Optional.of(new Claim(person("eve"), BEFORE)),
                                1,
                                3));
    }
}
