package press.galley.messaging.mailbox;

import press.galley.events.ArticleEvent;
import press.galley.events.CarriesContent;

/**
 * A published event that a private one leads to.
 *
 * @param event what others are told
 * @param correlationId the same from a submission to its publication
 * @param filedAs the number under which the history has its content; 0 if it carries none
 */
public record Announcement(ArticleEvent event, String correlationId, int filedAs) {

    /**
     * @throws IllegalArgumentException if an event with content has no number, or the reverse
     */
    public Announcement {
        if (event instanceof CarriesContent != filedAs > 0) {
            throw new IllegalArgumentException(
                    event.getClass().getSimpleName() + " filed as " + filedAs);
        }
    }
}
