package press.galley.messaging.inbox;

import press.galley.events.ArticleEvent;

/** An event that this service does not know what to do with. It is parked, never dropped. */
final class UnsupportedEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsupportedEvent(ArticleEvent event) {
        super(event.getClass().getSimpleName() + " cannot be handled by this version");
    }
}
