package press.galley.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event's name on the wire, its topic and its class. A name never changes its meaning. */
public enum EventType {
    DRAFT_SUBMITTED("press.galley.draft.submitted.v1", Topic.DRAFTS, DraftSubmitted.class),
    WITHDRAWAL_REQUESTED(
            "press.galley.draft.withdrawal-requested.v1", Topic.DRAFTS, WithdrawalRequested.class),
    CONTENT_ERASED("press.galley.draft.content-erased.v1", Topic.DRAFTS, ContentErased.class),
    REVIEW_OPENED("press.galley.review.opened.v1", Topic.REVIEWS, ReviewOpened.class),
    DRAFT_APPROVED("press.galley.review.approved.v1", Topic.REVIEWS, DraftApproved.class),
    CHANGES_REQUESTED(
            "press.galley.review.changes-requested.v1", Topic.REVIEWS, ChangesRequested.class),
    DRAFT_REJECTED("press.galley.review.rejected.v1", Topic.REVIEWS, DraftRejected.class),
    SUBMISSION_WITHDRAWN(
            "press.galley.review.withdrawn.v1", Topic.REVIEWS, SubmissionWithdrawn.class),
    SUBMISSION_SUPERSEDED(
            "press.galley.review.superseded.v1", Topic.REVIEWS, SubmissionSuperseded.class),
    PUBLICATION_SCHEDULED(
            "press.galley.release.scheduled.v1", Topic.RELEASES, PublicationScheduled.class),
    PUBLICATION_HELD("press.galley.release.held.v1", Topic.RELEASES, PublicationHeld.class),
    PUBLICATION_REFUSED(
            "press.galley.release.refused.v1", Topic.RELEASES, PublicationRefused.class),
    SCHEDULE_CANCELLED(
            "press.galley.release.cancelled.v1", Topic.RELEASES, ScheduleCancelled.class),
    ARTICLE_PUBLISHED(
            "press.galley.publication.published.v1", Topic.PUBLICATIONS, ArticlePublished.class),
    ARTICLE_UPDATED(
            "press.galley.publication.updated.v1", Topic.PUBLICATIONS, ArticleUpdated.class),
    ARTICLE_CORRECTED(
            "press.galley.publication.corrected.v1", Topic.PUBLICATIONS, ArticleCorrected.class),
    ARTICLE_RETRACTED(
            "press.galley.publication.retracted.v1", Topic.PUBLICATIONS, ArticleRetracted.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toMap(EventType::typeName, Function.identity()));
    private static final Map<Class<?>, EventType> BY_CLASS =
            Arrays.stream(values())
                    .collect(Collectors.toMap(EventType::eventClass, Function.identity()));

    private final String typeName;
    private final Topic topic;
    private final Class<? extends ArticleEvent> eventClass;

    EventType(String typeName, Topic topic, Class<? extends ArticleEvent> eventClass) {
        this.typeName = typeName;
        this.topic = topic;
        this.eventClass = eventClass;
    }

    /** The {@code type} of its CloudEvents. */
    public String typeName() {
        return typeName;
    }

    /** Where it is written. */
    public Topic topic() {
        return topic;
    }

    /** The record that holds its data. */
    public Class<? extends ArticleEvent> eventClass() {
        return eventClass;
    }

    /** The {@code dataschema} of its CloudEvents: the {@code $id} of a JSON Schema in this jar. */
    public String dataSchema() {
        return "urn:galley:schema:" + typeName;
    }

    /** The type with a name on the wire, if it is known here. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }

    /** The type of an event. */
    public static EventType of(ArticleEvent event) {
        return of(event.getClass());
    }

    /**
     * The type of a class of events.
     *
     * @throws IllegalArgumentException if it is not one of the published events
     */
    public static EventType of(Class<? extends ArticleEvent> eventClass) {
        EventType type = BY_CLASS.get(eventClass);
        if (type == null) {
            throw new IllegalArgumentException("not a published event: " + eventClass.getName());
        }
        return type;
    }
}
