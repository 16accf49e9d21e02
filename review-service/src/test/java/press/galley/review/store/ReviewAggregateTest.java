package press.galley.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static press.galley.review.reviewing.ASubmission.ARTICLE;
import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.changesAskedBy;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.review;
import static press.galley.review.reviewing.Scenes.supersededBy;
import static press.galley.review.reviewing.Scenes.withdrawnBy;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.Approval;
import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.messaging.mailbox.Filing;
import press.galley.review.reviewing.ASubmission;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.Round;
import press.galley.review.reviewing.Scenes;

import java.util.List;
import java.util.stream.Stream;

class ReviewAggregateTest {

    private static final ReviewAggregate TYPE = new ReviewAggregate();
    private static final ASubmission DRAFT =
            aSubmission().editedBy("bo").correcting("It was two, not one.");
    private static final ReviewHappened OPENED = opened(DRAFT, 2);

    static Stream<Review> states() {
        return Stream.of(
                review(),
                review(OPENED),
                review(opened(aSubmission(), 1)),
                review(OPENED, approvedBy("ed"), claimedBy("eve")),
                review(OPENED, approvedBy("ed"), overriddenBy("cleo"), quorumReached()),
                review(OPENED, changesAskedBy("ed")),
                review(
                        OPENED,
                        approvedBy("eve"),
                        changesAskedBy("ed", new Comment("/body", "Some say", "Who?"))),
                review(OPENED, rejectedBy("ed")),
                review(OPENED, withdrawnBy("ana")),
                review(OPENED, approvedBy("ed"), supersededBy(2)),
                review(OPENED, approvedBy("ed"), supersededBy(2), openedAgain()),
                review(OPENED, supersededBy(2), openedAgain(), rejectedBy("ed")));
    }

    private static ReviewHappened overriddenBy(String chief) {
        return new ApprovalGiven(new Approval(new PersonId(chief), Scenes.BEFORE, "It is urgent."));
    }

    private static ReviewHappened openedAgain() {
        return opened(aSubmission().numbered(2).saying("Other words."), 2);
    }

    @ParameterizedTest
    @MethodSource("states")
    void what_is_written_is_read_again(Review review) {
        Document document = TYPE.write(review);

        assertThat(TYPE.read(ARTICLE, document)).isEqualTo(review);
        assertThat(TYPE.write(TYPE.read(ARTICLE, document))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("states")
    void reading_leaves_the_document_as_it_is(Review review) {
        Document document = TYPE.write(review);

        TYPE.read(ARTICLE, document);

        assertThat(document).isEqualTo(TYPE.write(review));
    }

    @Test
    void an_approval_does_not_rewrite_the_words() {
        Document before = TYPE.write(review(OPENED));
        Document after = TYPE.write(review(OPENED, approvedBy("ed")));

        assertThat(after.get("content")).isEqualTo(before.get("content"));
        assertThat(after.getOrDefault("round", "").toString())
                .contains("open")
                .doesNotContain("Nobody knows how many");
        assertThat(after.get("round")).isNotEqualTo(before.get("round"));
    }

    @Test
    void an_ended_round_is_filed_under_its_number_with_all_that_is_known_of_it() {
        Review review = review(OPENED, approvedBy("ed"), rejectedBy("eve"));

        List<Filing> filings = TYPE.filings(review);

        assertThat(filings).extracting(Filing::id).containsExactly(ARTICLE + ":1");
        assertThat(filings.getFirst().hash()).isEqualTo(DRAFT.submission().contentHash());
        assertThat(filings.getFirst().content()).isEqualTo(DRAFT.submission().content());
        assertThat(ReviewAggregate.filed(filings.getFirst())).isEqualTo(review.current());
    }

    @Test
    void an_open_round_is_not_filed_yet() {
        assertThat(TYPE.filings(review())).isEmpty();
        assertThat(TYPE.filings(review(OPENED, approvedBy("ed")))).isEmpty();
    }

    @Test
    void a_superseded_round_is_filed_although_the_head_has_moved_on() {
        Review review = review(OPENED, supersededBy(2), openedAgain(), rejectedBy("ed"));

        List<Filing> filings = TYPE.filings(review);

        assertThat(filings).extracting(Filing::number).containsExactly(1, 2);
        assertThat(ReviewAggregate.filed(filings.getFirst()))
                .isEqualTo(review(OPENED, supersededBy(2)).current())
                .isInstanceOf(Round.Superseded.class);
    }

    @Test
    void a_state_that_nobody_knows_is_not_read() {
        Document document = TYPE.write(review(OPENED));
        document.get("round", Document.class).put("state", "forgotten");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPE.read(ARTICLE, document))
                .withMessage("no state of a round: forgotten");
    }

    @Test
    void a_round_without_its_ending_is_not_read() {
        Document document = TYPE.write(review(OPENED, rejectedBy("ed")));
        document.get("round", Document.class).remove("ending");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPE.read(ARTICLE, document))
                .withMessage("a round is rejected without an ending");
    }
}
