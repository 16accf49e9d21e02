package press.galley.system.promises;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.system.steps.Story.aStory;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticlePublished;
import press.galley.events.DraftApproved;
import press.galley.events.DraftSubmitted;
import press.galley.events.EventType;
import press.galley.events.PublicationRefused;
import press.galley.events.ReviewOpened;
import press.galley.events.ScheduleCancelled;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.wire.Schemas;
import press.galley.system.steps.Article;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.ToldEvent;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is told over Kafka keeps its form, whatever happens to an article. */
@ExtendWith(SharedNewsroom.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsTest {

    /** Nothing tells these yet. */
    private static final Set<EventType> NOT_YET =
            EnumSet.of(EventType.CONTENT_ERASED, EventType.PUBLICATION_SCHEDULED);

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final NewsroomUnderTest newsroom;
    private final Article full;
    private final Article held;

    EventsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
        this.full = newsroom.aDraft();
        this.held = newsroom.aDraft(aStory().onDesk("politics"));
    }

    @BeforeAll
    void everything_happens() {
        full.submitted();
        full.by(EDITOR).asksForChanges(full.submissionHash(), "More.").expect(201);
        full.draftUntil("decided");
        full.rewritten("Two.\n").submitted();
        full.rewritten("Three.\n").submitted();
        full.by(full.writer()).withdraws(3).expect(200);
        full.draftUntil("decided");
        full.submitted();
        full.by(EDITOR).rejects(full.submissionHash(), "Less.").expect(201);
        full.draftUntil("decided");
        full.rewritten("Five.\n").submitted().approved().live(1);
        full.rewritten("Six.\n").submittedAs("update", "Newer.").approved().live(2);
        full.rewritten("Seven.\n").submittedAs("correction", "Five was wrong.").approved().live(3);
        full.rewritten("Eight.\n").submittedAs("update", "");
        full.retracted("All of it is wrong.", "All of it was wrong.").approved();
        held.submitted().approved();
        held.rewritten("Two.\n").submitted().approved();
        Eventually.holds(
                () ->
                        assertThat(newsroom.log().all())
                                .extracting(ToldEvent::type)
                                .containsAll(EnumSet.complementOf(EnumSet.copyOf(NOT_YET))));
    }

    @Test
    void what_is_told_matches_the_schema_that_it_names() {
        assertThat(newsroom.log().all())
                .allSatisfy(
                        told -> {
                            assertThat(told.attribute("dataschema"))
                                    .isEqualTo("urn:galley:schema:" + told.attribute("type"));
                            var schema =
                                    SCHEMAS.getSchema(Schemas.of(told.type()), InputFormat.JSON);
                            assertThat(schema.validate(told.json())).as(told.toString()).isEmpty();
                        });
    }

    @Test
    void every_event_is_a_cloud_event_with_all_that_a_reader_needs() {
        assertThat(newsroom.log().all())
                .allSatisfy(
                        told -> {
                            String article = told.kafka().key();
                            assertThat(told.attribute("specversion")).isEqualTo("1.0");
                            assertThat(told.attribute("subject")).isEqualTo(article);
                            assertThat(told.id())
                                    .isEqualTo(
                                            told.kafka().topic()
                                                    + "/"
                                                    + article
                                                    + "/"
                                                    + told.attribute("sequence"));
                            assertThat(URI.create(told.attribute("source")).getPath())
                                    .isEqualTo(told.topic().source());
                            assertThat(Instant.parse(told.attribute("time")))
                                    .isBeforeOrEqualTo(Instant.now());
                            assertThat(told.attribute("correlationid")).startsWith(article + ":");
                            assertThat(told.kafka().headers().lastHeader("content-type").value())
                                    .asString()
                                    .isEqualTo("application/json");
                        });
    }

    @Test
    void sequences_have_no_gap_in_any_topic() {
        Map<String, Long> last = new HashMap<>();
        for (ToldEvent told : newsroom.log().all()) {
            long before = last.getOrDefault(told.kafka().topic() + told.kafka().key(), 0L);
            assertThat(told.sequence()).as(told.toString()).isBetween(1L, before + 1);
            last.merge(told.kafka().topic() + told.kafka().key(), told.sequence(), Math::max);
        }
        assertThat(last).hasSizeGreaterThan(6);
    }

    @Test
    void all_of_an_article_in_a_topic_is_in_one_partition() {
        Map<String, Set<Integer>> partitions = new HashMap<>();
        newsroom.log()
                .all()
                .forEach(
                        told ->
                                partitions
                                        .computeIfAbsent(
                                                told.kafka().topic() + told.kafka().key(),
                                                _ -> new HashSet<>())
                                        .add(told.kafka().partition()));

        assertThat(partitions.values()).allSatisfy(some -> assertThat(some).hasSize(1));
    }

    @Test
    void one_correlation_leads_from_a_submission_to_its_publication() {
        List<String> submissions =
                newsroom.log().of(full.id()).stream()
                        .filter(told -> told.type() == EventType.DRAFT_SUBMITTED)
                        .map(told -> told.attribute("correlationid"))
                        .toList();

        assertThat(submissions).hasSize(8).doesNotHaveDuplicates();
        assertThat(correlated(submissions.get(4)))
                .containsExactlyInAnyOrder(
                        EventType.DRAFT_SUBMITTED,
                        EventType.REVIEW_OPENED,
                        EventType.DRAFT_APPROVED,
                        EventType.ARTICLE_PUBLISHED);
        assertThat(correlated(submissions.get(7)))
                .containsExactlyInAnyOrder(
                        EventType.DRAFT_SUBMITTED,
                        EventType.REVIEW_OPENED,
                        EventType.DRAFT_APPROVED,
                        EventType.PUBLICATION_REFUSED);
    }

    @Test
    void a_cause_is_an_event_of_the_same_article_that_can_be_read() {
        Eventually.holds(
                () -> {
                    List<ToldEvent> all = newsroom.log().all();
                    Set<String> ids = all.stream().map(ToldEvent::id).collect(Collectors.toSet());
                    assertThat(all)
                            .filteredOn(told -> !told.attribute("causationid").isEmpty())
                            .isNotEmpty()
                            .allSatisfy(
                                    told ->
                                            assertThat(told.attribute("causationid"))
                                                    .isIn(ids)
                                                    .contains("/" + told.kafka().key() + "/"));
                });
    }

    @Test
    void an_event_names_the_event_that_led_to_it() {
        assertThat(cause(full, ReviewOpened.class)).isEqualTo(DraftSubmitted.class);
        assertThat(cause(full, SubmissionSuperseded.class)).isEqualTo(DraftSubmitted.class);
        assertThat(cause(full, ArticlePublished.class)).isEqualTo(DraftApproved.class);
        assertThat(cause(full, PublicationRefused.class)).isEqualTo(DraftApproved.class);
        assertThat(cause(held, ScheduleCancelled.class)).isEqualTo(DraftApproved.class);
        assertThat(full.log().first(full.id(), DraftApproved.class).attribute("causationid"))
                .as("a person's command is no event")
                .isEmpty();
    }

    private List<EventType> correlated(String correlation) {
        return newsroom.log().of(full.id()).stream()
                .filter(told -> told.attribute("correlationid").equals(correlation))
                .map(ToldEvent::type)
                .toList();
    }

    private static Class<?> cause(Article article, Class<? extends ArticleEvent> effect) {
        String cause = article.log().first(article.id(), effect).attribute("causationid");
        return article.log().of(article.id()).stream()
                .filter(told -> told.id().equals(cause))
                .findFirst()
                .orElseThrow()
                .type()
                .eventClass();
    }
}
