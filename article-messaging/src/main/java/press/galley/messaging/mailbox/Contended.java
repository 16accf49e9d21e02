package press.galley.messaging.mailbox;

import org.springframework.dao.TransientDataAccessResourceException;

import press.galley.events.ArticleId;

/** So many others change the same article at once that this change gave up. Trying again helps. */
public final class Contended extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1;

    Contended(ArticleId article, int attempts) {
        super(article + " was changed by others " + attempts + " times in a row");
    }
}
