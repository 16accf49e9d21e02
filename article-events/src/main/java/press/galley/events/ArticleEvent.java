package press.galley.events;

/** Something that happened to an article and that others are told. */
public sealed interface ArticleEvent
        permits DraftEvent, ReviewEvent, ReleaseEvent, PublicationEvent {

    /** Whose event it is. */
    ArticleId articleId();
}
