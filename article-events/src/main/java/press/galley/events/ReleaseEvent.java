package press.galley.events;

/**
 * What publish-service tells the other services, in {@code galley.releases}: what became of an
 * approval that was not published at once. Never content.
 */
public sealed interface ReleaseEvent extends ArticleEvent
        permits PublicationScheduled, PublicationHeld, PublicationRefused, ScheduleCancelled {

    /** The submission that was approved. */
    int submission();
}
