package press.galley.events;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

/** An event that is told with the whole content of one version. */
public interface CarriesContent {

    /** The number of the version that the content is of. */
    int version();

    /** The words. */
    Content content();

    /** The hash of {@link #content()}, as it was when the event happened. */
    ContentHash contentHash();
}
