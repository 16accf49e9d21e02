package press.galley.events;

/**
 * What downstream sites are told, in {@code galley.publications}, which is kept for ever. It says
 * nothing about staff but the bylines.
 */
public sealed interface PublicationEvent extends ArticleEvent
        permits ArticlePublished, ArticleUpdated, ArticleCorrected, ArticleRetracted {

    /** Which revision it speaks of: 1, 2, 3 … per article. */
    int revision();
}
