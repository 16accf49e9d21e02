package press.galley.draft.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static press.galley.draft.drafting.ADraft.aDraft;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.draft.drafting.ADraft;
import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.DraftHappened.ReleaseNoted;
import press.galley.draft.drafting.DraftHappened.ReviewBegan;
import press.galley.draft.drafting.DraftHappened.ReviewEnded;
import press.galley.draft.drafting.DraftHappened.WasRetracted;
import press.galley.draft.drafting.DraftHappened.WentLive;
import press.galley.draft.drafting.Live;
import press.galley.draft.drafting.ReleaseNote;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.draft.drafting.Verdict;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.draft.store.DraftStore;
import press.galley.events.ArticleEvent;
import press.galley.events.EventType;
import press.galley.events.PersonId;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.messaging.inbox.Hearing;
import press.galley.messaging.inbox.Inbox;
import press.galley.messaging.inbox.InboxMeters;
import press.galley.messaging.inbox.ParkedEvents;
import press.galley.messaging.store.MongoParkedEvents;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every event that is heard, delivered as a record, and what it does to a draft in MongoDB. */
class HearingOfDraftsTest {

    private static final DraftStore STORE = new DraftStore();
    private static final ParkedEvents PARKED = new MongoParkedEvents(STORE.mongo());
    private static final Hearing<Draft, DraftHappened> HEARING = new HearingOfDrafts().hearing();

    private final Inbox<Draft, DraftHappened> inbox =
            new Inbox<>(
                    "galley-draft-service",
                    HEARING,
                    STORE.aggregates(),
                    PARKED,
                    (unreadable, reason) -> {
                        throw new AssertionError(unreadable.topic(), reason);
                    },
                    new InboxMeters(new SimpleMeterRegistry(), Clock.systemUTC()),
                    Clock.systemUTC(),
                    Duration.ZERO);

    @Test
    void everything_is_heard_but_what_this_service_tells_itself() {
        assertThat(HEARING.topics())
                .containsExactlyInAnyOrder(Topic.REVIEWS, Topic.RELEASES, Topic.PUBLICATIONS);
    }

    static Stream<Arguments> reviews() {
        PersonId ed = new PersonId("ed");
        PersonId eve = new PersonId("eve");
        return Stream.of(
                arguments(Told.reviewOpened(), new ReviewBegan(1, Told.AT)),
                arguments(Told.approved("ed", "eve"), ended(Result.APPROVED, eve, null)),
                arguments(
                        Told.changesRequested(),
                        new ReviewEnded(
                                1,
                                new Verdict(
                                        Result.CHANGES_REQUESTED,
                                        Told.AT,
                                        ed,
                                        "Shorter.",
                                        List.of(Told.COMMENT)))),
                arguments(Told.rejected(), ended(Result.REJECTED, ed, "Not for us.")),
                arguments(Told.withdrawn(), ended(Result.WITHDRAWN, null, null)),
                arguments(
                        Told.supersededBy(2),
                        ended(Result.SUPERSEDED, null, "Submission 2 took its place.")));
    }

    static Stream<Arguments> releases() {
        return Stream.of(
                arguments(
                        Told.scheduled(),
                        noted(Status.SCHEDULED, "It will be published at this time.")),
                arguments(Told.held(), noted(Status.HELD, "A publisher has to release it.")),
                arguments(
                        Told.refusedBecauseRetracted(),
                        noted(Status.REFUSED, "The article was retracted, which is final.")),
                arguments(
                        Told.refusedBecauseOfItsHash(),
                        noted(Status.REFUSED, "What arrived is not what was approved.")),
                arguments(
                        Told.replacedBy(2),
                        noted(Status.CANCELLED, "Submission 2 took its place.")),
                arguments(
                        Told.cancelledByRetraction(),
                        noted(Status.CANCELLED, "The article was retracted meanwhile.")),
                arguments(
                        Told.cancelledByPublisher(),
                        noted(Status.CANCELLED, "A publisher took it off.")));
    }

    static Stream<Arguments> publications() {
        return Stream.of(
                arguments(Told.published(), new WentLive(live(1))),
                arguments(Told.updated(), new WentLive(live(2))),
                arguments(Told.corrected(), new WentLive(live(3))));
    }

    @ParameterizedTest
    @MethodSource({"reviews", "releases", "publications"})
    void what_is_heard_is_noted_on_the_draft(ArticleEvent event, DraftHappened noted) {
        ADraft draft = submitted();

        deliver(Told.about(draft, event), 1);

        assertThat(PARKED.all("galley-draft-service", 10)).isEmpty();
        assertThat(STORE.drafts().find(draft.manuscript().id()))
                .contains(draft.happens(noted).state());
    }

    @Test
    void a_retraction_is_noted_on_what_is_live() {
        ADraft draft = submitted();

        deliver(Told.about(draft, Told.published()), 1);
        deliver(Told.about(draft, Told.retracted()), 2);

        draft.happens(new WentLive(live(1))).happens(new WasRetracted(Told.LATER));
        assertThat(STORE.drafts().find(draft.manuscript().id())).contains(draft.state());
    }

    @Test
    void every_event_of_the_heard_topics_is_tried() {
        Stream<ArticleEvent> tried =
                Stream.of(reviews(), releases(), publications())
                        .flatMap(all -> all)
                        .map(arguments -> (ArticleEvent) arguments.get()[0]);

        assertThat(Stream.concat(tried, Stream.of(Told.retracted())).map(EventType::of))
                .containsAll(
                        Arrays.stream(EventType.values())
                                .filter(type -> HEARING.topics().contains(type.topic()))
                                .toList());
    }

    @Test
    void what_speaks_of_a_submission_that_there_never_was_is_parked_for_an_operator() {
        ADraft draft = kept(aDraft().of(Told.anArticle()).begun());

        deliver(Told.about(draft, Told.reviewOpened()), 1);

        assertThat(PARKED.all("galley-draft-service", 10))
                .singleElement()
                .satisfies(
                        parked -> assertThat(parked.reason()).contains("ReviewBegan", "Editing"));
        PARKED.remove(PARKED.all("galley-draft-service", 10).getFirst());
    }

    private static ADraft submitted() {
        return kept(aDraft().of(Told.anArticle()).submitted());
    }

    private static ADraft kept(ADraft draft) {
        STORE.happened(draft.manuscript().id(), draft.events());
        return draft;
    }

    private static ReviewEnded ended(
            Result result, @Nullable PersonId by, @Nullable String message) {
        return new ReviewEnded(1, new Verdict(result, Told.AT, by, message, List.of()));
    }

    private static ReleaseNoted noted(Status status, String why) {
        return new ReleaseNoted(1, new ReleaseNote(status, why, Told.AT));
    }

    private static Live live(int revision) {
        return new Live(
                revision, 1, Told.HASH, Told.AT, revision == 1 ? Told.AT : Told.LATER, null);
    }

    private void deliver(ArticleEvent event, long sequence) {
        EventType type = EventType.of(event);
        Envelope envelope =
                new Envelope(type, event.articleId(), sequence, Told.AT, "c", null, null);
        ProducerRecord<String, byte[]> sent =
                CloudEvents.toRecord(new ArticleMessage(envelope, event));
        ConsumerRecord<String, byte[]> kafka =
                new ConsumerRecord<>(sent.topic(), 0, sequence, sent.key(), sent.value());
        sent.headers().forEach(header -> kafka.headers().add(header));
        inbox.accept(kafka);
    }
}
