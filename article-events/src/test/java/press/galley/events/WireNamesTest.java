package press.galley.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import press.galley.events.content.Promotion;
import press.galley.events.content.SubmissionKind;
import press.galley.events.wire.Json;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Wire names are promises: whoever changes one here breaks those who read them. */
class WireNamesTest {

    @Test
    void every_event_has_its_name_and_its_topic() {
        assertThat(EventType.values())
                .extracting(type -> type.typeName() + " in " + type.topic().topicName())
                .containsExactly(
                        "press.galley.draft.submitted.v1 in galley.drafts",
                        "press.galley.draft.withdrawal-requested.v1 in galley.drafts",
                        "press.galley.draft.content-erased.v1 in galley.drafts",
                        "press.galley.review.opened.v1 in galley.reviews",
                        "press.galley.review.approved.v1 in galley.reviews",
                        "press.galley.review.changes-requested.v1 in galley.reviews",
                        "press.galley.review.rejected.v1 in galley.reviews",
                        "press.galley.review.withdrawn.v1 in galley.reviews",
                        "press.galley.review.superseded.v1 in galley.reviews",
                        "press.galley.release.scheduled.v1 in galley.releases",
                        "press.galley.release.held.v1 in galley.releases",
                        "press.galley.release.refused.v1 in galley.releases",
                        "press.galley.release.cancelled.v1 in galley.releases",
                        "press.galley.publication.published.v1 in galley.publications",
                        "press.galley.publication.updated.v1 in galley.publications",
                        "press.galley.publication.corrected.v1 in galley.publications",
                        "press.galley.publication.retracted.v1 in galley.publications");
    }

    @Test
    void every_topic_has_its_name_its_source_and_its_retention() {
        assertThat(Topic.values())
                .extracting(Topic::topicName)
                .containsExactly(
                        "galley.drafts",
                        "galley.reviews",
                        "galley.releases",
                        "galley.publications");
        assertThat(Topic.values())
                .extracting(Topic::source)
                .containsExactly(
                        "/galley/draft-service",
                        "/galley/review-service",
                        "/galley/publish-service",
                        "/galley/publish-service");
        assertThat(Topic.values())
                .extracting(topic -> topic.retention().map(Duration::toDays).orElse(null))
                .containsExactly(30L, 30L, 30L, null);
        assertThat(Topic.PARTITIONS).isEqualTo(6);
    }

    @Test
    void names_lead_back_to_types_and_topics() {
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(EventType.named(type.typeName())).contains(type));
        assertThat(Topic.values())
                .allSatisfy(topic -> assertThat(Topic.named(topic.topicName())).contains(topic));
        assertThat(EventType.named("press.galley.draft.submitted.v2")).isEmpty();
        assertThat(Topic.named("galley.drafts-dlt")).isEmpty();
    }

    @Test
    void an_event_names_the_schema_of_its_data() {
        assertThat(EventType.DRAFT_SUBMITTED.dataSchema())
                .isEqualTo("urn:galley:schema:press.galley.draft.submitted.v1");
    }

    @Test
    void every_class_of_events_has_one_type() {
        List<Class<?>> events = leaves(ArticleEvent.class).toList();

        assertThat(EventType.values())
                .extracting(type -> (Object) type.eventClass())
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(EventType.of(WithdrawalRequested.class))
                .isEqualTo(EventType.WITHDRAWAL_REQUESTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventType.of(DraftEvent.class))
                .withMessageContaining("DraftEvent");
    }

    @Test
    void a_topic_carries_the_events_of_one_service() {
        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(type.topic()).isEqualTo(topicOf(type.eventClass())));
    }

    @Test
    void every_choice_has_its_name() {
        assertThat(names(SubmissionKind.values())).containsExactly("new", "update", "correction");
        assertThat(names(Release.values())).containsExactly("automatic", "held");
        assertThat(names(Promotion.Kind.values())).containsExactly("sponsored", "affiliate");
        assertThat(names(PublicationRefused.Reason.values()))
                .containsExactly("article-retracted", "hash-mismatch");
        assertThat(names(ScheduleCancelled.Reason.values()))
                .containsExactly("replaced", "article-retracted", "cancelled");
    }

    private static Topic topicOf(Class<? extends ArticleEvent> event) {
        if (DraftEvent.class.isAssignableFrom(event)) {
            return Topic.DRAFTS;
        }
        if (ReviewEvent.class.isAssignableFrom(event)) {
            return Topic.REVIEWS;
        }
        return ReleaseEvent.class.isAssignableFrom(event) ? Topic.RELEASES : Topic.PUBLICATIONS;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WireNamesTest::leaves)
                : Stream.of(type);
    }

    private static List<String> names(Object[] choices) {
        return Arrays.stream(choices).map(choice -> Json.tree(choice).stringValue()).toList();
    }
}
